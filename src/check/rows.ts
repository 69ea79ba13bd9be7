import type { ShownTable } from '../intake/shown-table.js';
import { parseAddress } from '../model/address.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';

/** A row of a table with the table that it is in. */
export interface RowOfTable {
  readonly table: ShownTable;
  /** 1-based row of the sheet. */
  readonly number: number;
  /** What fills a column of the row; nothing where the column is empty or the table lacks it. */
  cell(key: string): { readonly text: string; readonly typed: boolean } | undefined;
}

/** Finds the row that a finding points at; nothing where it points at a header, a range or a file. */
export function rowFinder(tables: readonly ShownTable[]): (problem: Problem) => RowOfTable | undefined {
  const groups = groupBy(tables, ({ file, sheet, kind }) => keyOf(file, sheet, kind));
  const finders = new Map<string, (row: number) => RowOfTable | undefined>();
  return ({ place, params }) => {
    const at = parseAddress(place.cell ?? '');
    if (!at) return undefined;
    const key = keyOf(place.file, place.sheet, params.table);
    const find = finders.get(key) ?? finderIn(groups.get(key) ?? []);
    finders.set(key, find);
    return find(at.row);
  };
}

/** Only tables that findings point at are worth an index of their rows. */
function finderIn(tables: readonly ShownTable[]): (row: number) => RowOfTable | undefined {
  const known = new Map<number, readonly [table: ShownTable, index: number]>();
  for (const table of tables) for (const [index, row] of table.rows.entries()) known.set(row, [table, index]);
  return (number) => {
    const [table, index] = known.get(number) ?? [];
    return table && index !== undefined ? rowOf(table, index) : undefined;
  };
}

function rowOf(table: ShownTable, index: number): RowOfTable {
  return {
    table,
    number: table.rows[index] ?? 0,
    cell(key) {
      const column = table.columns.find((one) => one.key === key);
      const text = table.texts[column?.cells[index] ?? 0] ?? '';
      return text === '' ? undefined : { text, typed: column?.typed[index] === 1 };
    },
  };
}

function keyOf(file: string, sheet: string | undefined, table: unknown): string {
  return [file, sheet, table].join('\n');
}
