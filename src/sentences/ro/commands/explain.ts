/** What `explain` says of itself. */
export const explain = {
  description: 'adună o cifră până la celule, sau arată cum s-a numărat o instituție',
  usage: '[opțiuni] [nume]',
  options: {
    figure: 'cifra („structuri publice”, publicStructures) sau instituția; fără ea se înșiră cifrele',
    year: 'anul raportului',
    unit: 'numai aceste unități, despărțite prin virgulă',
    county: 'numai aceste județe, despărțite prin virgulă',
    from: 'de la această zi, lună (2018-03) sau trimestru (T1)',
    to: 'până la această zi, lună sau trimestru, inclusiv',
    input: 'dosarul cu fișierele unităților',
  },
} as const;
