import type { Rule } from '../rule.js';

/** A code names one meeting of its unit: what refers to it must not be able to mean two. */
export const meetingCodeUnique: Rule = {
  id: 'meeting-code-unique',
  severity: 'error',
  tables: ['meetings'],
  check(row, file) {
    const code = row.text('code');
    const unit = file.unitOf(row);
    const first = code !== undefined && unit && file.firstWithCode(unit, code);
    if (!first || first === row || isCopyOf(first, row)) return undefined;
    return { key: 'code', params: { code }, related: [first.place('code')] };
  },
  accepted: {
    table: 'meetings',
    rows: [{ code: 'IS-01' }, { code: 'IS-02', date: '20.04.2018', theme: 'Locuirea' }],
  },
  refused: {
    table: 'meetings',
    rows: [{ code: 'IS-01' }, { code: 'IS-01', date: '20.04.2018', theme: 'Locuirea' }],
  },
};

/** A row copied whole is the same meeting: `merge` counts it once. */
function isCopyOf(first: Parameters<Rule['check']>[0], row: Parameters<Rule['check']>[0]): boolean {
  return ['date', 'theme'].every((key) => first.text(key) === row.text(key));
}
