import { rowRule, rows } from '../rule.js';

/** A meeting lies in the year asked for; one that runs over New Year belongs to the year of its first day. */
export const meetingDateInYear = rowRule({
  id: 'meeting-date-in-year',
  severity: 'error',
  params: { year: 'number', days: 'texts' },
  tables: ['meetings'],
  check(row, { year }) {
    const days = row.days();
    if (!days || year === undefined || days.first.startsWith(`${year}-`)) return undefined;
    return { key: 'date', params: { year, days: [days.first, days.last] } };
  },
  examples: {
    accepted: [
      rows('meetings', { date: '01.01.2018' }),
      rows('meetings', { date: '31.12.2018 - 01.01.2019' }),
    ],
    refused: [
      rows('meetings', { date: '15.03.2017' }),
      rows('meetings', { date: '31.12.2017 - 01.01.2018' }),
    ],
  },
});
