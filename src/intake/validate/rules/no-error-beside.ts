import { tableKinds } from '../../../field/contract/tables.js';
import { rowRule, rows } from '../rule.js';
import { decides, errorFindings } from './no-error-value.js';

/** No formula gave an error in the other columns either: such a cell is read as empty. */
export const noErrorBeside = rowRule({
  id: 'no-error-beside',
  severity: 'warning',
  params: {},
  tables: tableKinds,
  check: (row) => errorFindings(row, (key) => !decides(row.kind, key)),
  examples: {
    accepted: [rows('meetings', { place: 'Primăria Iași' })],
    refused: [rows('meetings', { place: '#N/A' })],
  },
});
