import { organisationKinds } from '../../contract/enumerations.js';
import { organisationKindWords } from '../../contract/words.js';
import type { Registries } from '../../registries/registries.js';
import { countiesByName, countyKey } from '../../validate/file-facts.js';
import { readEntry } from '../../validate/values.js';
import { type DecisionTable, keptFiles } from '../table.js';

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
  };
}
