import { tableKinds } from '../../../field/contract/tables.js';
import { foldText } from '../../../text/fold.js';
import { rowRule, rows } from '../rule.js';

/** A unit typed in other words than the registry's is said with the name that was understood. */
export const unitUnderstood = rowRule({
  id: 'unit-understood',
  severity: 'info',
  params: { unit: 'text' },
  tables: tableKinds,
  check(row, file) {
    const cell = row.typedCell('unit');
    const unit = cell && file.unitOf(row);
    if (!unit || foldText(cell.text) === foldText(unit.name)) return undefined;
    return { key: 'unit', params: { unit: unit.name } };
  },
  examples: {
    accepted: [rows('meetings', { unit: 'Penitenciarul Iași' })],
    refused: [rows('meetings', { unit: 'Iasi' })],
  },
});
