import { tableKinds } from '../../contract/tables.js';
import { unitInCell } from '../file-facts.js';
import { listedUnits } from '../listed-units.js';
import type { Row } from '../row.js';
import type { FileFacts, Finding, Rule } from '../rule.js';

/** The unit, and each unit that helped, is one of the registry; where no cell names it, the file does. */
export const unitKnown: Rule = {
  id: 'unit-known',
  severity: 'error',
  tables: tableKinds,
  check: (row, file) => [...ownUnit(row, file), ...coorganisers(row, file)],
  accepted: { table: 'meetings', rows: [{ unit: 'Penitenciarul Iasi' }] },
  refused: { table: 'meetings', rows: [{ unit: 'Penitenciarul Pașcani' }] },
};

function ownUnit(row: Row, file: FileFacts): Finding[] {
  if (file.unitOf(row)) return [];
  const typed = row.text('unit');
  if (typed === undefined) return [{ key: 'unit', params: { meant: [] } }];
  // A cell repeated from the row above was told there.
  return row.typedCell('unit')
    ? [{ key: 'unit', params: { meant: meant(typed, file) } }]
    : [{ key: 'unit', params: { meant: [] } }];
}

function coorganisers(row: Row, file: FileFacts): Finding[] {
  const cell = row.kind === 'meetings' ? row.cell('coorganisers') : undefined;
  return listedUnits(cell?.text ?? '')
    .filter((name) => !unitInCell(name, file))
    .map((name) => ({ key: 'coorganisers', found: name, params: { meant: meant(name, file) } }));
}

/** The units that an ambiguous name may mean. */
function meant(name: string, file: FileFacts): string[] {
  const reading = file.units.find(name);
  return reading && 'ambiguous' in reading ? reading.ambiguous.map((unit) => unit.name) : [];
}
