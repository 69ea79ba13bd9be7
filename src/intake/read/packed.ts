import { columnLetters } from '../../model/address.js';
import type { Book, Cell, CellValue, Row, Sheet } from './book.js';

/**
 * A book in few large arrays, to pass from one thread to another: copied cell by cell, a large book takes longer to
 * pass on than to read.
 */
export interface PackedBook extends Omit<Book, 'sheets'> {
  /** Every text of the book once; elsewhere texts are told by their index. */
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
}

/** The rows of a sheet as columns of numbers. */
interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly rows: {
    readonly numbers: Uint32Array;
    readonly hidden: Uint8Array;
    /** How many cells each row has. */
    readonly lengths: Uint32Array;
  };
  readonly cells: {
    readonly columns: Uint16Array;
    readonly texts: Uint32Array;
    readonly types: Uint8Array;
    /** By type: the number, 1 or 0 for a boolean, the text of a date. */
    readonly values: Float64Array;
  };
}

const types = ['text', 'number', 'boolean', 'date', 'error'] as const;

/** Cells of these types share their value: it says no more than the type. */
const textValue: CellValue = { type: 'text' };
const errorValue: CellValue = { type: 'error' };

/** Packs a book; `unpackBook` gives it back as it was. */
export function packBook(book: Book): PackedBook {
  const table = new TextTable();
  const sheets = book.sheets.map((sheet) => packSheet(sheet, table));
  return { ...book, sheets, texts: table.texts };
}

/** The book that was packed. */
export function unpackBook({ texts, sheets, ...book }: PackedBook): Book {
  return { ...book, sheets: sheets.map((sheet) => unpackSheet(sheet, texts)) };
}

class TextTable {
  readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.indexes.set(text, index);
    return index;
  }
}

function packSheet({ rows, ...sheet }: Sheet, table: TextTable): PackedSheet {
  const cells = rows.flatMap((row) => row.cells);
  return {
    ...sheet,
    rows: {
      numbers: Uint32Array.from(rows, ({ number }) => number),
      hidden: Uint8Array.from(rows, ({ hidden }) => Number(hidden)),
      lengths: Uint32Array.from(rows, (row) => row.cells.length),
    },
    cells: {
      columns: Uint16Array.from(cells, ({ column }) => column),
      texts: Uint32Array.from(cells, ({ text }) => table.index(text)),
      types: Uint8Array.from(cells, ({ value }) => types.indexOf(value.type)),
      values: Float64Array.from(cells, ({ value }) => packValue(value, table)),
    },
  };
}

function packValue(value: CellValue, table: TextTable): number {
  if (value.type === 'number') return value.number;
  if (value.type === 'boolean') return Number(value.boolean);
  return value.type === 'date' ? table.index(value.date) : 0;
}

function unpackSheet({ cells: packed, rows, ...sheet }: PackedSheet, texts: readonly string[]): Sheet {
  let next = 0;
  const unpackRow = (number: number, index: number): Row => {
    const cells: Cell[] = [];
    for (const end = next + (rows.lengths[index] ?? 0); next < end; next += 1) {
      cells.push(unpackCell(packed, next, number, texts));
    }
    return { number, hidden: rows.hidden[index] === 1, cells };
  };
  return { ...sheet, rows: Array.from(rows.numbers, unpackRow) };
}

function unpackCell(
  packed: PackedSheet['cells'],
  index: number,
  row: number,
  texts: readonly string[],
): Cell {
  const column = packed.columns[index] ?? 0;
  const text = texts[packed.texts[index] ?? 0] ?? '';
  const value = unpackValue(types[packed.types[index] ?? 0] ?? 'text', packed.values[index] ?? 0, texts);
  return { address: columnLetters(column) + row, row, column, text, value };
}

function unpackValue(type: CellValue['type'], value: number, texts: readonly string[]): CellValue {
  if (type === 'number') return { type, number: value };
  if (type === 'boolean') return { type, boolean: value === 1 };
  if (type === 'date') return { type, date: texts[value] ?? '' };
  return type === 'text' ? textValue : errorValue;
}
