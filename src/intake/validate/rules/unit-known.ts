import { tableKinds } from '../../../field/contract/tables.js';
import { unitInCell } from '../file-facts.js';
import { listedUnits } from '../listed-units.js';
import type { Row } from '../row.js';
import { type CellFault, type FileFacts, rowRule, rows } from '../rule.js';

const params = { reason: ['missing', 'unknown', 'ambiguous'], meant: 'texts', nearest: 'texts' } as const;
type UnitFault = CellFault<typeof params>;

const missing: UnitFault['params'] = { reason: 'missing', meant: [], nearest: [] };

/** The unit, and each unit that helped, is one of the registry; where no cell names it, the file does. */
export const unitKnown = rowRule({
  id: 'unit-known',
  severity: 'error',
  params,
  tables: tableKinds,
  check: (row, file) => [...ownUnit(row, file), ...coorganisers(row, file)],
  examples: {
    accepted: [rows('meetings', { unit: 'Penitenciarul Iasi' })],
    refused: [rows('meetings', { unit: 'Penitenciarul Pașcani' })],
  },
});

function ownUnit(row: Row, file: FileFacts): UnitFault[] {
  if (file.unitOf(row)) return [];
  const text = row.text('unit');
  const params = text === undefined ? missing : misnamed(text, file);
  return [{ key: 'unit', params }];
}

function coorganisers(row: Row, file: FileFacts): UnitFault[] {
  const cell = row.kind === 'meetings' ? row.cell('coorganisers') : undefined;
  return listedUnits(cell?.text ?? '')
    .filter((name) => !unitInCell(name, file, row.table.unitHint?.unit))
    .map((name) => ({ key: 'coorganisers', found: name, params: misnamed(name, file) }));
}

/** Whether a name that is none of the registry's may mean several units, and which; or which it resembles. */
function misnamed(name: string, file: FileFacts): UnitFault['params'] {
  if (file.units.ownUnit(name)) return missing;
  const reading = file.units.find(name);
  const meant = reading && 'ambiguous' in reading ? reading.ambiguous.map((unit) => unit.name) : [];
  const nearest = meant.length > 0 ? [] : file.units.nearest(name).map((unit) => unit.name);
  return { reason: meant.length > 0 ? 'ambiguous' : 'unknown', meant, nearest };
}
