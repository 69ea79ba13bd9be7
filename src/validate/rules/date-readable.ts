import { tableKinds } from '../../contract/tables.js';
import type { Rule } from '../rule.js';
import { readDays } from '../values.js';

/** A date is one that a person can read, the day before the month. */
export const dateReadable: Rule = {
  id: 'date-readable',
  severity: 'error',
  tables: tableKinds,
  check(row) {
    const cell = row.cell('date');
    return cell && !readDays(cell) ? { key: 'date' } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ date: 'joi, 15 martie 2018' }] },
  refused: { table: 'meetings', rows: [{ date: '31.02.2018' }] },
};
