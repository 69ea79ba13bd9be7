import { meetingTypeWords } from '../../../field/contract/words.js';
import { rowRule, rows } from '../rule.js';
import { readEntry } from '../values.js';

/** A meeting is local or interregional: they are counted apart. */
export const meetingTypeKnown = rowRule({
  id: 'meeting-type-known',
  severity: 'error',
  params: {},
  tables: ['meetings'],
  check(row) {
    const text = row.text('type');
    return text !== undefined && !readEntry(text, meetingTypeWords) ? { key: 'type' } : undefined;
  },
  examples: {
    accepted: [rows('meetings', { type: 'Locala' })],
    refused: [rows('meetings', { type: 'trimestrială' })],
  },
});
