import { organisationKinds } from '../../../field/contract/enumerations.js';
import { organisationKindWords } from '../../../field/contract/words.js';
import { rowRule, rows } from '../rule.js';
import { readEntry } from '../values.js';

/** Where no kind is typed, the name tells it beyond doubt. */
export const organisationKindClear = rowRule({
  id: 'organisation-kind-clear',
  severity: 'warning',
  params: { kind: organisationKinds },
  tables: ['participants'],
  check(row, { inferKind, isPerson }) {
    const name = row.typedCell('organisation');
    if (!name || isPerson(name.text) || readEntry(row.text('kind') ?? '', organisationKindWords))
      return undefined;
    const { kind, certain } = inferKind(name.text);
    return certain ? undefined : { key: 'organisation', params: { kind } };
  },
  examples: {
    accepted: [rows('participants', { organisation: 'AJOFM Iași', kind: '' })],
    refused: [rows('participants', { organisation: 'Orizont Nou', kind: '' })],
  },
});
