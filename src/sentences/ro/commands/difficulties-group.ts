/** What `difficulties group` says of itself. */
export const difficultiesGroup = {
  description: 'spune pentru fiecare text dintr-un CSV ce dificultate numește, și de ce',
  usage: '[opțiuni] <fișier>',
  options: {
    file: 'fișier CSV cu coloanele „row_id”, „domain” și „text”',
    output: 'fișierul în care se scrie; la ieșirea standard, dacă lipsește',
  },
} as const;
