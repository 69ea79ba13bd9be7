import { organisationKindWords } from '../../../field/contract/words.js';
import type { Rule } from '../rule.js';
import { readEntry } from '../values.js';

/** The kind typed is the one that the name tells: NGOs and public structures are separate headline figures. */
export const organisationKindAgrees: Rule = {
  id: 'organisation-kind-agrees',
  severity: 'warning',
  tables: ['participants'],
  check(row, { inferKind }) {
    const name = row.typedCell('organisation');
    const typed = readEntry(row.text('kind') ?? '', organisationKindWords);
    if (!name || !typed) return undefined;
    const { kind, certain } = inferKind(name.text);
    return certain && kind !== typed
      ? { key: 'kind', params: { typed, kind, organisation: name.text } }
      : undefined;
  },
  accepted: {
    table: 'participants',
    rows: [{ organisation: 'AJOFM Iași', kind: 'structură publică locală' }],
  },
  refused: { table: 'participants', rows: [{ organisation: 'AJOFM Iași', kind: 'ONG' }] },
};
