import type { Rule } from '../rule.js';

/** A meeting that is reported has been held. */
export const dateNotFuture: Rule = {
  id: 'date-not-future',
  severity: 'warning',
  tables: ['meetings'],
  check(row, { today }) {
    const days = row.typedDays();
    return days && days.last > today ? { key: 'date', params: { day: days.last } } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ date: '15.03.2018' }] },
  refused: { table: 'meetings', rows: [{ date: '20.12.2018' }] },
};
