import { organisationKinds } from '../../../field/contract/enumerations.js';
import { organisationKindWords } from '../../../field/contract/words.js';
import { keptFiles } from '../../../field/own-files.js';
import type { Registries } from '../../../field/registries/registries.js';
import { countiesByName, countyKey } from '../../../intake/validate/file-facts.js';
import { readEntry } from '../../../intake/validate/values.js';
import type { DecisionTable } from '../table.js';

/** How decisions about organisations are kept. */
export function organisationTable(registries: Registries): DecisionTable {
  const counties = countiesByName(registries);
  const names = new Map(registries.counties.map(({ code, name }) => [code, name]));
  return {
    file: keptFiles.organisations,
    columns: {
      a: 'denumire_a',
      scopeA: 'județ_a',
      b: 'denumire_b',
      scopeB: 'județ_b',
      value: 'tip',
    },
    valueVerdict: ['tip', 'kind'],
    readScope: (text) => counties.get(countyKey(text))?.code,
    nameOfScope: (code) => names.get(code) ?? code,
    readValue: (text) =>
      organisationKinds.find((kind) => kind === text) ?? readEntry(text, organisationKindWords),
    nameOfValue: (value) => {
      const kind = organisationKinds.find((one) => one === value);
      return kind === undefined || kind === 'unknown' ? value : (organisationKindWords[kind][0] ?? value);
    },
  };
}
