import { rowRule, rows } from '../rule.js';
import { readNumber } from '../values.js';

/** People are counted whole: at least one representative, no fewer than nobody at a meeting. */
export const countWhole = rowRule({
  id: 'count-whole',
  severity: 'error',
  params: { least: 'number', most: 'number' },
  tables: ['meetings', 'participants'],
  check(row) {
    return Object.entries(leastOf).flatMap(([key, least]) => {
      const cell = row.cell(key);
      const number = cell && readNumber(cell);
      const wrong =
        number !== undefined && (!Number.isInteger(number) || number < least || number > countMax);
      return wrong ? [{ key, params: { least, most: countMax } }] : [];
    });
  },
  examples: {
    accepted: [
      rows('participants', { count: '1' }),
      rows('participants', { count: '1000' }),
      rows('meetings', { attendance: '0' }),
    ],
    refused: [
      rows('participants', { count: '0' }),
      rows('participants', { count: '2,5' }),
      rows('participants', { count: '1001' }),
    ],
  },
});

/** The least number of people that each column may hold. */
export const leastOf = { attendance: 0, count: 1 } as const;

/** More people than any such meeting can hold: a year or a telephone number in the wrong column. */
export const countMax = 1000;
