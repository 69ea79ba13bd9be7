/** What `explain` says of itself. */
export const explain = {
  description: 'arată de unde vine o cifră: cum s-a numărat, din ce unități și din ce celule',
  usage: '[opțiuni] [cifră]',
  options: {
    figure: 'cifra, de exemplu publicStructures; fără ea se înșiră toate',
    year: 'anul raportului',
    input: 'dosarul cu fișierele unităților',
  },
} as const;
