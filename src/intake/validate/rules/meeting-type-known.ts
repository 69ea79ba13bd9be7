import { meetingTypeWords } from '../../../field/contract/words.js';
import type { Rule } from '../rule.js';
import { readEntry } from '../values.js';

/** A meeting is local or interregional: they are counted apart. */
export const meetingTypeKnown: Rule = {
  id: 'meeting-type-known',
  severity: 'error',
  tables: ['meetings'],
  check(row) {
    const text = row.text('type');
    return text !== undefined && !readEntry(text, meetingTypeWords) ? { key: 'type' } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ type: 'Locala' }] },
  refused: { table: 'meetings', rows: [{ type: 'trimestrială' }] },
};
