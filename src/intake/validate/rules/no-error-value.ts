import { columnDefinition, type TableKind, tableKinds } from '../../../field/contract/tables.js';
import type { Row } from '../row.js';
import { type CellFault, rowRule, rows } from '../rule.js';

/** Optional columns that decide where, or how often, a row is counted. */
const decisive = ['type', 'unit', 'meeting', 'date', 'count'];

/** Whether a row can be counted only with the value of a column. */
export function decides(kind: TableKind, key: string): boolean {
  return decisive.includes(key) || columnDefinition(kind, key)?.required === true;
}

/** The columns of a row whose formula gave an error, of those that `concerns` names. */
export function errorFindings(row: Row, concerns: (key: string) => boolean): CellFault[] {
  return [...row.table.columns.keys()].filter(concerns).flatMap((key) => {
    const cell = row.errorCell(key);
    return cell ? [{ key, found: cell.text }] : [];
  });
}

/** No formula gave an error where the row counts by its result. */
export const noErrorValue = rowRule({
  id: 'no-error-value',
  severity: 'error',
  params: {},
  tables: tableKinds,
  check: (row) => errorFindings(row, (key) => decides(row.kind, key)),
  examples: {
    accepted: [rows('participants', { organisation: 'AJOFM Iași' })],
    refused: [rows('participants', { organisation: '#REF!' })],
  },
});
