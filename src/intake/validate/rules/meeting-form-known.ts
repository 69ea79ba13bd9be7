import { meetingFormWords } from '../../../field/contract/words.js';
import { readForm } from '../forms.js';
import type { Rule } from '../rule.js';

/** A form of meeting outside the list is counted among the other forms. */
export const meetingFormKnown: Rule = {
  id: 'meeting-form-known',
  severity: 'info',
  tables: ['meetings'],
  check(row) {
    const cell = row.typedCell('form');
    if (!cell || readForm(cell.text)) return undefined;
    return { key: 'form', params: { forms: Object.values(meetingFormWords).map((names) => names[0] ?? '') } };
  },
  accepted: { table: 'meetings', rows: [{ form: 'Masa rotunda' }] },
  refused: { table: 'meetings', rows: [{ form: 'teleconferință' }] },
};
