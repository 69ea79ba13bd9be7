import { organisationKindWords } from '../../../field/contract/words.js';
import { rowRule, rows } from '../rule.js';
import { readEntry } from '../values.js';

/** The kind typed is one of the list; another text is set aside and the kind is inferred from the name. */
export const organisationKindKnown = rowRule({
  id: 'organisation-kind-known',
  severity: 'warning',
  params: {},
  tables: ['participants'],
  check(row) {
    const cell = row.typedCell('kind');
    return cell && !readEntry(cell.text, organisationKindWords) ? { key: 'kind' } : undefined;
  },
  examples: {
    accepted: [rows('participants', { kind: 'ONG', organisation: 'Asociația Alternative Sociale' })],
    refused: [rows('participants', { kind: 'diverse' })],
  },
});
