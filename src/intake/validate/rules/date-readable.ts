import { tableKinds } from '../../../field/contract/tables.js';
import { dayFault, dayFaults } from '../../../text/dates.js';
import { rowRule, rows } from '../rule.js';

/** A date is one that a person can read. */
export const dateReadable = rowRule({
  id: 'date-readable',
  severity: 'error',
  params: { reason: [...dayFaults, 'unreadable'] },
  tables: tableKinds,
  check(row) {
    const cell = row.cell('date');
    if (!cell || row.days()) return undefined;
    return { key: 'date', params: { reason: dayFault(cell.text) ?? 'unreadable' } };
  },
  examples: {
    accepted: [
      rows('meetings', { date: 'joi, 15 martie 2018' }),
      rows('meetings', { date: '15, 16 martie 2018' }),
    ],
    refused: [
      rows('meetings', { date: '31.02.2018' }),
      rows('meetings', { date: 'martie 2018' }),
      rows('meetings', { date: '15.03.2018, 20.04.2018' }),
    ],
  },
});
