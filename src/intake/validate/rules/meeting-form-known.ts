import { meetingFormWords } from '../../../field/contract/words.js';
import { readForm } from '../forms.js';
import { rowRule, rows } from '../rule.js';

/** A form of meeting outside the list is counted among the other forms. */
export const meetingFormKnown = rowRule({
  id: 'meeting-form-known',
  severity: 'info',
  params: { forms: 'texts' },
  tables: ['meetings'],
  check(row) {
    const cell = row.typedCell('form');
    if (!cell || readForm(cell.text)) return undefined;
    return { key: 'form', params: { forms: Object.values(meetingFormWords).map((names) => names[0] ?? '') } };
  },
  examples: {
    accepted: [rows('meetings', { form: 'Masa rotunda' })],
    refused: [rows('meetings', { form: 'teleconferință' })],
  },
});
