import { dayOfWeek } from '../../../text/dates.js';
import { rowRule, rows } from '../rule.js';

/** Institutions seldom meet on a Sunday: the date is often mistyped. */
export const dateNotSunday = rowRule({
  id: 'date-not-sunday',
  severity: 'warning',
  params: { day: 'text' },
  tables: ['meetings'],
  check(row) {
    const days = row.typedDays();
    return days && dayOfWeek(days.first) === 0 ? { key: 'date', params: { day: days.first } } : undefined;
  },
  examples: {
    accepted: [rows('meetings', { date: '15.03.2018' })],
    refused: [rows('meetings', { date: '18.03.2018' })],
  },
});
