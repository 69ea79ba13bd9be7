import { meetingFormWords } from '../../../field/contract/words.js';
import { nearestEntries } from '../../../text/nearest-entries.js';
import { readForm } from '../forms.js';
import { rowRule, rows } from '../rule.js';

/** A form of meeting outside the list is counted among the other forms. */
export const meetingFormKnown = rowRule({
  id: 'meeting-form-known',
  severity: 'info',
  params: { forms: 'texts', nearest: 'texts' },
  tables: ['meetings'],
  check(row) {
    const cell = row.typedCell('form');
    if (!cell || readForm(cell.text)) return undefined;
    const entries = Object.values(meetingFormWords).map((names) => ({ shown: names[0] ?? '', names }));
    const forms = entries.map(({ shown }) => shown);
    return { key: 'form', params: { forms, nearest: nearestEntries(cell.text, entries) } };
  },
  examples: {
    accepted: [rows('meetings', { form: 'Masa rotunda' })],
    refused: [rows('meetings', { form: 'teleconferință' })],
  },
});
