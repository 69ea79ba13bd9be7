import { tableKinds } from '../../../field/contract/tables.js';
import type { Rule } from '../rule.js';

/** A date is one that a person can read. */
export const dateReadable: Rule = {
  id: 'date-readable',
  severity: 'error',
  tables: tableKinds,
  check(row) {
    return row.cell('date') && !row.days() ? { key: 'date' } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ date: 'joi, 15 martie 2018' }] },
  refused: { table: 'meetings', rows: [{ date: '31.02.2018' }] },
};
