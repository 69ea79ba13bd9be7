/** What `explain` says of itself. */
export const explain = {
  description: 'adună o cifră până la celule, sau arată cum s-a numărat o instituție',
  usage: '[opțiuni] [nume]',
  options: {
    figure: 'cifra („structuri publice”, publicStructures) sau instituția; fără ea se înșiră cifrele',
    year: 'anul raportului',
    input: 'dosarul cu fișierele unităților',
  },
} as const;
