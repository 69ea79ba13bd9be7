import type { Rule } from '../rule.js';

/** Institutions are closed on public holidays: the date is often mistyped. */
export const dateNotHoliday: Rule = {
  id: 'date-not-holiday',
  severity: 'warning',
  tables: ['meetings'],
  check(row, file) {
    const days = row.typedDays();
    const holiday = days && file.holidaysOf(Number(days.first.slice(0, 4))).get(days.first);
    return holiday === undefined ? undefined : { key: 'date', params: { day: days?.first ?? '', holiday } };
  },
  accepted: { table: 'meetings', rows: [{ date: '15.03.2018' }] },
  refused: { table: 'meetings', rows: [{ date: '24.01.2018' }] },
};
