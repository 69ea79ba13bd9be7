import { rowRule, rows } from '../rule.js';

/** Institutions are closed on public holidays: the date is often mistyped. */
export const dateNotHoliday = rowRule({
  id: 'date-not-holiday',
  severity: 'warning',
  params: { day: 'text', holiday: 'text' },
  tables: ['meetings'],
  check(row, file) {
    const days = row.typedDays();
    const holiday = days && file.holidaysOf(Number(days.first.slice(0, 4))).get(days.first);
    return holiday === undefined ? undefined : { key: 'date', params: { day: days?.first ?? '', holiday } };
  },
  examples: {
    accepted: [rows('meetings', { date: '15.03.2018' })],
    refused: [rows('meetings', { date: '24.01.2018' })],
  },
});
