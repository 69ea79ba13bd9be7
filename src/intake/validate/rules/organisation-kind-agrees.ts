import { organisationKinds } from '../../../field/contract/enumerations.js';
import { organisationKindWords } from '../../../field/contract/words.js';
import { rowRule, rows } from '../rule.js';
import { readEntry } from '../values.js';

/** The kind typed is the one that the name tells: NGOs and public structures are separate headline figures. */
export const organisationKindAgrees = rowRule({
  id: 'organisation-kind-agrees',
  severity: 'warning',
  params: { typed: organisationKinds, kind: organisationKinds, organisation: 'text' },
  tables: ['participants'],
  check(row, { inferKind, isPerson }) {
    const name = row.typedCell('organisation');
    const typed = readEntry(row.text('kind') ?? '', organisationKindWords);
    if (!name || !typed || isPerson(name.text)) return undefined;
    const { kind, certain } = inferKind(name.text);
    return certain && kind !== typed
      ? { key: 'kind', params: { typed, kind, organisation: name.text } }
      : undefined;
  },
  examples: {
    accepted: [
      rows('participants', { organisation: 'AJOFM Iași', kind: 'structură publică locală' }),
      rows('participants', { organisation: 'Orizont Nou', kind: 'structură publică locală' }),
    ],
    refused: [rows('participants', { organisation: 'AJOFM Iași', kind: 'ONG' })],
  },
});
