import { columnDefinition, tableKinds, tables } from '../../../field/contract/tables.js';
import type { Rule } from '../rule.js';

/** Every required cell is filled in. The unit is not asked for here: it may be told elsewhere. */
export const requiredCell: Rule = {
  id: 'required-cell',
  severity: 'error',
  tables: tableKinds,
  check(row) {
    const required = Object.keys(tables[row.kind].columns).filter(
      (key) => columnDefinition(row.kind, key)?.required && key !== 'unit',
    );
    return required
      .filter((key) => row.cell(key) === undefined && row.errorCell(key) === undefined)
      .map((key) => ({ key, params: { table: row.kind, column: key } }));
  },
  accepted: { table: 'participants', rows: [{ organisation: 'AJOFM Iași' }] },
  refused: { table: 'participants', rows: [{ organisation: '' }] },
};
