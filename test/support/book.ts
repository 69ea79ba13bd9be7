import type { Book, Cell, CellValue, Sheet } from '../../src/intake/read/book.js';
import { type CellRange, columnLetters } from '../../src/model/address.js';

/** A cell of a test sheet: a text, a number, an ISO day as a date of the spreadsheet, or nothing. */
export type Value = string | number | { readonly date: string } | undefined;

/** A sheet as rows of values from A1 on; merges as `A1:C1`-like corners. */
export function sheetOf(
  name: string,
  values: readonly (readonly Value[])[],
  merges: readonly CellRange[] = [],
): Sheet {
  const rows = values.map((cells, i) => ({
    number: i + 1,
    hidden: false,
    cells: cells.flatMap((value, j) => cellOf(i + 1, j + 1, value)),
  }));
  return { name, hidden: false, rows: rows.filter((row) => row.cells.length > 0), merges };
}

export function bookOf(file: string, ...sheets: readonly Sheet[]): Book {
  return { file, format: 'xlsx', sheets };
}

function cellOf(row: number, column: number, value: Value): Cell[] {
  if (value === undefined || value === '') return [];
  const [text, typed] = textAndValue(value);
  return [{ address: `${columnLetters(column)}${row}`, row, column, text, value: typed }];
}

function textAndValue(value: Exclude<Value, undefined>): [string, CellValue] {
  if (typeof value === 'string') return [value, { type: 'text' }];
  if (typeof value === 'number') return [String(value), { type: 'number', number: value }];
  return [value.date, { type: 'date', date: value.date }];
}
