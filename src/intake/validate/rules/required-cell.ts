import { columnDefinition, tableKinds, tables } from '../../../field/contract/tables.js';
import { rowRule, rows } from '../rule.js';

/** Every required cell is filled in. The unit is not asked for here: it may be told elsewhere. */
export const requiredCell = rowRule({
  id: 'required-cell',
  severity: 'error',
  params: {},
  tables: tableKinds,
  check(row) {
    const required = Object.keys(tables[row.kind].columns).filter(
      (key) => columnDefinition(row.kind, key)?.required && key !== 'unit',
    );
    return required
      .filter((key) => row.cell(key) === undefined && row.errorCell(key) === undefined)
      .map((key) => ({ key }));
  },
  examples: {
    accepted: [rows('participants', { organisation: 'AJOFM Iași' })],
    refused: [rows('participants', { organisation: '' })],
  },
});
