import { tableKinds } from '../../../field/contract/tables.js';
import type { Rule } from '../rule.js';
import { decides, errorFindings } from './no-error-value.js';

/** No formula gave an error in the other columns either: such a cell is read as empty. */
export const noErrorBeside: Rule = {
  id: 'no-error-beside',
  severity: 'warning',
  tables: tableKinds,
  check: (row) => errorFindings(row, (key) => !decides(row.kind, key)),
  accepted: { table: 'meetings', rows: [{ place: 'Primăria Iași' }] },
  refused: { table: 'meetings', rows: [{ place: '#N/A' }] },
};
