import { byCodeUnits } from '../../model/collections.js';
import { foldText } from '../../text/fold.js';
import type { Organisation } from '../../year/resolve/organisation.js';
import type { Context } from './context.js';

/** Organisations by the name of their county, then by their own, diacritics aside. */
export function byCountyAndName(
  { countyName }: Context,
  organisations: readonly Organisation[],
): Organisation[] {
  const keyOf = ({ county, name, id }: Organisation) =>
    [foldText(countyName(county)), foldText(name), id].join('\n');
  return sortedBy(organisations, keyOf);
}

/** Organisations by their name alone. */
export function byName(organisations: readonly Organisation[]): Organisation[] {
  return sortedBy(organisations, ({ name, id }) => [foldText(name), id].join('\n'));
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ item }) => item);
}
