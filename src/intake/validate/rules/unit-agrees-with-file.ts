import { tableKinds } from '../../../field/contract/tables.js';
import { hintSources } from '../../intake-rules.js';
import { rowRule, rows } from '../rule.js';

/** The unit typed on a row is the one that the title, the file or the folder names. */
export const unitAgreesWithFile = rowRule({
  id: 'unit-agrees-with-file',
  severity: 'warning',
  params: { unit: 'text', told: 'text', from: hintSources },
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
  examples: {
    accepted: [rows('meetings', { unit: 'Penitenciarul Iași' })],
    refused: [rows('meetings', { unit: 'Penitenciarul Vaslui' })],
  },
});
