import { organisationKindWords } from '../../../field/contract/words.js';
import type { Rule } from '../rule.js';
import { readEntry } from '../values.js';

/** Where no kind is typed, the name tells it beyond doubt. */
export const organisationKindClear: Rule = {
  id: 'organisation-kind-clear',
  severity: 'warning',
  tables: ['participants'],
  check(row, { inferKind }) {
    const name = row.typedCell('organisation');
    if (!name || readEntry(row.text('kind') ?? '', organisationKindWords)) return undefined;
    const { kind, certain } = inferKind(name.text);
    return certain ? undefined : { key: 'organisation', params: { kind } };
  },
  accepted: { table: 'participants', rows: [{ organisation: 'AJOFM Iași', kind: '' }] },
  refused: { table: 'participants', rows: [{ organisation: 'Orizont Nou', kind: '' }] },
};
