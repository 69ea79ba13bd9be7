import { rowRule, rows } from '../rule.js';
import { readNumber } from '../values.js';

/** Numbers of people are numbers. */
export const numberReadable = rowRule({
  id: 'number-readable',
  severity: 'error',
  params: {},
  tables: ['meetings', 'participants'],
  check(row) {
    const keys = ['attendance', 'count'];
    return keys.flatMap((key) => {
      const cell = row.cell(key);
      return cell && readNumber(cell) === undefined ? [{ key }] : [];
    });
  },
  examples: {
    accepted: [rows('participants', { count: '2' })],
    refused: [rows('participants', { count: 'câțiva' })],
  },
});
