import type { CellRange } from '../../model/address.js';
/**
 * What a file holds once it is read: cells with their address and no meaning yet.
 * Every reader gives this, whatever the format; nothing after `read` knows a file format.
 */
export interface Book {
  /** Path relative to the input folder, with `/` between its parts. */
  readonly file: string;
  readonly format: BookFormat;
  /** When the document says it was last saved (ISO 8601, UTC); absent where it does not say. */
  readonly modified?: string;
  /** The mark of the blank workbook that it was filled into, where it bears one. */
  readonly templateVersion?: string;
  readonly sheets: readonly Sheet[];
}

export type BookFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html';

export interface Sheet {
  /** The sheet's name; absent in a text file, which has but one. */
  readonly name?: string;
  readonly hidden: boolean;
  /** What is printed above and below its pages; absent where nothing is. */
  readonly pageHeader?: string;
  /** Rows that hold at least one cell, from the top. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Columns (1-based, from the left) that hold cells and are not shown; absent where there are none. */
  readonly hiddenColumns?: readonly number[];
}

export interface Row {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  readonly hidden: boolean;
  /** Cells that are not empty, from the left. A cell that only carries a format or spaces is empty. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** As the spreadsheet shows it: `C12`. Taken when the cell is read, never computed again. */
  readonly address: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** What a person reads in the cell; trimmed, spaces of any kind made plain, invisible characters removed, line breaks kept as `\n`. */
  readonly text: string;
  readonly value: CellValue;
  /** Whether the whole cell is crossed out. */
  readonly struck?: true;
}

export type CellValue =
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  /** A cell that the spreadsheet itself holds as a date; `date` is `YYYY-MM-DD`, free of time zones. */
  | { readonly type: 'date'; readonly date: string }
  /** `#REF!`, `#N/A` and the like; `text` holds the code. */
  | { readonly type: 'error' };
