import { isExchanged } from '../person-cells.js';
import { rowRule, rows } from '../rule.js';

/** The institution does not stand in the column of persons, and the person in that of institutions. */
export const columnsExchanged = rowRule({
  id: 'columns-exchanged',
  severity: 'error',
  params: {},
  tables: ['participants'],
  check(row, file) {
    return isExchanged(row, file) ? { key: 'organisation' } : undefined;
  },
  examples: {
    accepted: [rows('participants', { person: 'Brustureanu Anghelina', organisation: 'AJOFM Iași' })],
    refused: [rows('participants', { person: 'AJOFM Iași', organisation: 'Brustureanu Anghelina' })],
  },
});
