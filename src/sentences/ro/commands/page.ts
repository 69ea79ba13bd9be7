/** What `page` says of itself. */
export const page = {
  description:
    'scrie verificarea ca o pagină web de sine stătătoare, pentru calculatoarele fără acest program',
  usage: '[opțiuni]',
  options: {
    output: 'fișierul în care se scrie; verificare.html, dacă lipsește',
    year: 'anul cu care începe formularul',
  },
} as const;
