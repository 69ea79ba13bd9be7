import type { Table, TableRow } from '../intake/recognise/table.js';
import { parseAddress } from '../model/address.js';
import type { Problem } from '../model/problem.js';

/** A row of a table with the table that it is in. */
export interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/** Finds the row that a finding points at; nothing where it points at a header, a range or a file. */
export function rowFinder(tables: readonly Table[]): (problem: Problem) => RowOfTable | undefined {
  const rows = new Map<string, RowOfTable>();
  for (const table of tables) {
    for (const row of table.rows)
      rows.set(keyOf(table.file, table.sheet, table.kind, row.number), { table, row });
  }
  return ({ place, params }) => {
    const at = parseAddress(place.cell ?? '');
    return at && rows.get(keyOf(place.file, place.sheet, params.table, at.row));
  };
}

function keyOf(file: string, sheet: string | undefined, table: unknown, row: number): string {
  return [file, sheet, table, row].join('\n');
}
