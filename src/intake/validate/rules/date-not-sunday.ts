import { dayOfWeek } from '../../../text/dates.js';
import type { Rule } from '../rule.js';

/** Institutions seldom meet on a Sunday: the date is often mistyped. */
export const dateNotSunday: Rule = {
  id: 'date-not-sunday',
  severity: 'warning',
  tables: ['meetings'],
  check(row) {
    const days = row.typedDays();
    return days && dayOfWeek(days.first) === 0 ? { key: 'date', params: { day: days.first } } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ date: '15.03.2018' }] },
  refused: { table: 'meetings', rows: [{ date: '18.03.2018' }] },
};
