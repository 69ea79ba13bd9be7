import { tableKinds } from '../../../field/contract/tables.js';
import { foldText } from '../../../text/fold.js';
import type { Rule } from '../rule.js';

/** A unit typed in other words than the registry's is said with the name that was understood. */
export const unitUnderstood: Rule = {
  id: 'unit-understood',
  severity: 'info',
  tables: tableKinds,
  check(row, file) {
    const cell = row.typedCell('unit');
    const unit = cell && file.unitOf(row);
    if (!unit || foldText(cell.text) === foldText(unit.name)) return undefined;
    return { key: 'unit', params: { unit: unit.name } };
  },
  accepted: { table: 'meetings', rows: [{ unit: 'Penitenciarul Iași' }] },
  refused: { table: 'meetings', rows: [{ unit: 'Iasi' }] },
};
