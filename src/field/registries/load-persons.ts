import { groupBy } from '../../model/collections.js';
import { loadCsv } from './load.js';
import { type PersonRegistry, personNameSchema, personWordSchema } from './persons.js';

/**
 * Reads what the program knows of the names of persons.
 * @throws ConfigurationError where a data file does not hold what its schema says.
 */
export function loadPersonRegistry(): PersonRegistry {
  const names = groupBy(loadCsv('person-names.csv', personNameSchema), ({ part }) => part);
  const words = groupBy(loadCsv('person-words.csv', personWordSchema), (word) => word.class);
  const namesOf = (part: 'given' | 'surname') => (names.get(part) ?? []).map(({ name }) => name);
  return {
    givenNames: namesOf('given'),
    surnames: namesOf('surname'),
    words: Object.fromEntries([...words].map(([wordClass, all]) => [wordClass, all.map(({ word }) => word)])),
  };
}
