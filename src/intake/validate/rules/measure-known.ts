import { measureWords } from '../../../field/contract/words.js';
import { rowRule, rows } from '../rule.js';
import { readEntry } from '../values.js';

/** A measure is strategic or operational; another text leaves the proposal among those of no stated measure. */
export const measureKnown = rowRule({
  id: 'measure-known',
  severity: 'warning',
  params: {},
  tables: ['difficulties'],
  check(row) {
    const cell = row.typedCell('measure');
    return cell && !readEntry(cell.text, measureWords) ? { key: 'measure' } : undefined;
  },
  examples: {
    accepted: [rows('difficulties', { measure: 'operationala' })],
    refused: [rows('difficulties', { measure: 'urgentă' })],
  },
});
