import { tableKinds } from '../../../field/contract/tables.js';
import type { Rule } from '../rule.js';

/** The unit typed on a row is the one that the title, the file or the folder names. */
export const unitAgreesWithFile: Rule = {
  id: 'unit-agrees-with-file',
  severity: 'warning',
  tables: tableKinds,
  check(row, file) {
    const typed = row.typedCell('unit') && file.unitOf(row);
    const hint = row.table.unitHint;
    if (!typed || !hint || typed.code === hint.unit.code) return undefined;
    return {
      key: 'unit',
      params: { unit: typed.name, told: hint.unit.name, from: hint.from },
      related: [hint.place],
    };
  },
  accepted: { table: 'meetings', rows: [{ unit: 'Penitenciarul Iași' }] },
  refused: { table: 'meetings', rows: [{ unit: 'Penitenciarul Vaslui' }] },
};
