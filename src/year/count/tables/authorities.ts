import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { foldText } from '../../../text/fold.js';
import type { Counts } from '../counts.js';
import type { Facts } from '../facts.js';

/** Central authorities by name, each with the difficulties that it can remedy in the order of their weight. */
export function authorityCounts({ difficulties }: Facts): Counts['authorities'] {
  const named = difficulties.flatMap(({ id, authorities }) =>
    authorities.map((authority) => ({ authority, id })),
  );
  return [...groupBy(named, ({ authority }) => authority)]
    .map(([authority, entries]) => ({ authority, difficulties: entries.map(({ id }) => id) }))
    .sort((a, b) => byCodeUnits(foldText(a.authority), foldText(b.authority)));
}
