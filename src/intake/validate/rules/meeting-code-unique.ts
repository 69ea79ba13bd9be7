import type { Row } from '../row.js';
import { rowRule, rows } from '../rule.js';

/** A code names one meeting of its unit: what refers to it must not be able to mean two. */
export const meetingCodeUnique = rowRule({
  id: 'meeting-code-unique',
  severity: 'error',
  params: { code: 'text' },
  tables: ['meetings'],
  check(row, file) {
    const code = row.text('code');
    const unit = file.unitOf(row);
    const first = code !== undefined && unit && file.firstWithCode(unit, code);
    if (!first || first === row || isCopyOf(first, row)) return undefined;
    return { key: 'code', params: { code }, related: [first.place('code')] };
  },
  examples: {
    accepted: [
      rows('meetings', { code: 'IS-01' }, { code: 'IS-01' }),
      rows('meetings', { code: 'IS-01' }, { code: 'IS-02', date: '20.04.2018', theme: 'Locuirea' }),
    ],
    refused: [rows('meetings', { code: 'IS-01' }, { code: 'IS-01', date: '20.04.2018', theme: 'Locuirea' })],
  },
});

/** A row copied whole is the same meeting: `merge` counts it once. */
function isCopyOf(first: Row, row: Row): boolean {
  return ['date', 'theme'].every((key) => first.text(key) === row.text(key));
}
