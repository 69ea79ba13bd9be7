/** What `template` says of itself. */
export const template = {
  description: 'scrie modelul (fișierul Excel gol) pe care îl completează unitățile',
  usage: '[opțiuni]',
  options: {
    year: 'anul pentru care este modelul',
    unit: 'unitatea pentru care este modelul: denumirea sau codul ei',
    output: 'fișierul în care se scrie; dacă lipsește, model-<an>.xlsx în dosarul curent',
  },
} as const;
