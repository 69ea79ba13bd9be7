/** The elements that the page and its script share. */
export const elementIds = {
  given: 'date',
  language: 'limba',
  form: 'formular',
  year: 'an',
  yearHint: 'an-explicatie',
  drop: 'zona',
  files: 'fisiere',
  status: 'stare',
  result: 'rezultat',
} as const;
