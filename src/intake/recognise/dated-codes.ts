import { partsOf } from '../../text/calendar.js';
import { codeKey } from '../../text/code-key.js';
import type { Cell } from '../read/book.js';
import type { Table, TableRow } from './table.js';

/** Codes of meetings that the spreadsheet turned into dates when they were typed: `1-3` became 1 March. */
export interface DatedCodes {
  readonly table: Table;
  /** The column of codes. */
  readonly key: 'code' | 'meeting';
  readonly cells: readonly Cell[];
}

/**
 * Reads a date in a column of codes as the only code of the file's meetings that it may have been; one that may be none
 * stays as it is.
 * @returns the tables, and the cells that are dates
 */
export function readDatedCodes(tables: readonly Table[]): {
  readonly tables: readonly Table[];
  readonly dated: readonly DatedCodes[];
} {
  const dated = tables.flatMap((table): DatedCodes[] => {
    const key = table.kind === 'meetings' ? 'code' : 'meeting';
    const cells = table.rows.flatMap(({ cells }) => {
      const held = cells.get(key);
      return held?.from === 'typed' && held.cell.value.type === 'date' ? [held.cell] : [];
    });
    return cells.length === 0 ? [] : [{ table, key, cells }];
  });
  if (dated.length === 0) return { tables, dated };
  const codes = new Map<string, string>();
  for (const { kind, rows } of tables)
    for (const { cells } of kind === 'meetings' ? rows : []) {
      const cell = cells.get('code')?.cell;
      if (cell && cell.value.type !== 'date') codes.set(codeKey(cell.text), cell.text);
    }
  const changed = new Set(dated.filter(({ key }) => key === 'meeting').map(({ table }) => table));
  return {
    tables: tables.map((table) =>
      changed.has(table) ? { ...table, rows: table.rows.map((row) => withCode(row, codes)) } : table,
    ),
    dated,
  };
}

function withCode(row: TableRow, codes: ReadonlyMap<string, string>): TableRow {
  const held = row.cells.get('meeting');
  const { value } = held?.cell ?? {};
  if (!held || value?.type !== 'date') return row;
  const { year, month, day } = partsOf(value.date);
  // `1-3` is the first of March, and `3-18` March 2018.
  const meant = [`${day} ${month}`, `${month} ${day}`, `${month} ${year % 100}`, `${month} ${year}`];
  const found = [...new Set(meant.flatMap((key) => codes.get(key) ?? []))];
  const [code] = found;
  if (code === undefined || found.length > 1) return row;
  const cell: Cell = { ...held.cell, text: code, value: { type: 'text' } };
  return { ...row, cells: new Map([...row.cells, ['meeting', { ...held, cell }]]) };
}
