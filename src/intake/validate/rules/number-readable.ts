import type { Rule } from '../rule.js';
import { readNumber } from '../values.js';

/** Numbers of people are numbers. */
export const numberReadable: Rule = {
  id: 'number-readable',
  severity: 'error',
  tables: ['meetings', 'participants'],
  check(row) {
    const keys = ['attendance', 'count'];
    return keys.flatMap((key) => {
      const cell = row.cell(key);
      return cell && readNumber(cell) === undefined ? [{ key }] : [];
    });
  },
  accepted: { table: 'participants', rows: [{ count: '2' }] },
  refused: { table: 'participants', rows: [{ count: 'câțiva' }] },
};
