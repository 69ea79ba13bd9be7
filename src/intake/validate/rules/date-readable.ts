import { tableKinds } from '../../../field/contract/tables.js';
import { rowRule, rows } from '../rule.js';

/** A date is one that a person can read. */
export const dateReadable = rowRule({
  id: 'date-readable',
  severity: 'error',
  params: {},
  tables: tableKinds,
  check(row) {
    return row.cell('date') && !row.days() ? { key: 'date' } : undefined;
  },
  examples: {
    accepted: [rows('meetings', { date: 'joi, 15 martie 2018' })],
    refused: [rows('meetings', { date: '31.02.2018' })],
  },
});
