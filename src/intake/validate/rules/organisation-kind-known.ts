import { organisationKindWords } from '../../../field/contract/words.js';
import type { Rule } from '../rule.js';
import { readEntry } from '../values.js';

/** The kind typed is one of the list; another text is set aside and the kind is inferred from the name. */
export const organisationKindKnown: Rule = {
  id: 'organisation-kind-known',
  severity: 'warning',
  tables: ['participants'],
  check(row) {
    const cell = row.typedCell('kind');
    return cell && !readEntry(cell.text, organisationKindWords) ? { key: 'kind' } : undefined;
  },
  accepted: { table: 'participants', rows: [{ kind: 'ONG', organisation: 'Asociația Alternative Sociale' }] },
  refused: { table: 'participants', rows: [{ kind: 'diverse' }] },
};
