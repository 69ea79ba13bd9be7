import { rowRule, rows } from '../rule.js';

/** A meeting that is reported has been held. */
export const dateNotFuture = rowRule({
  id: 'date-not-future',
  severity: 'warning',
  params: { day: 'text' },
  tables: ['meetings'],
  check(row, { today }) {
    const days = row.typedDays();
    return days && days.last > today ? { key: 'date', params: { day: days.last } } : undefined;
  },
  examples: {
    accepted: [rows('meetings', { date: '15.03.2018' }), rows('meetings', { date: '30.11.2018' })],
    refused: [rows('meetings', { date: '01.12.2018' }), rows('meetings', { date: '20.12.2018' })],
  },
});
