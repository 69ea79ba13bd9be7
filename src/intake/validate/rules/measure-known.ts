import { measureWords } from '../../../field/contract/words.js';
import type { Rule } from '../rule.js';
import { readEntry } from '../values.js';

/** A measure is strategic or operational; another text leaves the proposal among those of no stated measure. */
export const measureKnown: Rule = {
  id: 'measure-known',
  severity: 'warning',
  tables: ['difficulties'],
  check(row) {
    const cell = row.typedCell('measure');
    return cell && !readEntry(cell.text, measureWords) ? { key: 'measure' } : undefined;
  },
  accepted: { table: 'difficulties', rows: [{ measure: 'operationala' }] },
  refused: { table: 'difficulties', rows: [{ measure: 'urgentă' }] },
};
