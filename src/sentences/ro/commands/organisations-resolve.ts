/** What `organisations resolve` says of itself. */
export const organisationsResolve = {
  description: 'spune pentru fiecare denumire dintr-un CSV ce organizație este, și de ce',
  usage: '[opțiuni] <fișier>',
  options: {
    file: 'fișier CSV cu coloana „mention” și, dacă se cunosc, „row_id”, „county”, „unit”, „kind”',
    output: 'fișierul în care se scrie; la ieșirea standard, dacă lipsește',
  },
} as const;
