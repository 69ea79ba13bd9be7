import type { Cell, Sheet } from '../read/book.js';
import type { MeetingAt, TableCell } from './table.js';

/** A column of a plain table. */
export interface PlainColumn {
  /** Tells it apart within its table; the sheet's column where it is one. */
  readonly id: number;
  /** The cell above it, for its words and its address; absent where what it holds was told by lines or by cells' parts. */
  readonly header?: Cell;
  /** The words above it, of two rows of headers joined. */
  readonly words: string;
  /** Words of the upper row alone. */
  readonly over?: string;
}

/** A row of a plain table: an entry, whatever direction it was typed in. */
export interface PlainRow {
  /** 1-based row of the sheet. */
  readonly number: number;
  /** Tells it apart within its sheet, where several entries stand on one row. */
  readonly key: string;
  readonly cells: ReadonlyMap<number, TableCell>;
  /** The entry that tells its meeting: a form above, the column of a matrix. */
  readonly meeting?: MeetingAt;
}

/** Columns of a sheet, from one on and up to, without, another; 1-based. */
export interface Columns {
  readonly from: number;
  readonly before: number;
}

/** What a region of a sheet says as columns and rows, whatever its layout: every cell keeps its address. */
export interface PlainTable {
  readonly sheet: Sheet;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
  /** Rows of the sheet that are its header. */
  readonly headerRows: readonly number[];
  /** Rows above that tell what it is: its title, labels, lines of text. */
  readonly above: readonly number[];
  /** Rows that tell something of those below them: the month, the meeting, the domain. */
  readonly separators: readonly number[];
  /** Its columns of the sheet, where other tables stand beside it. */
  readonly within?: Columns;
  /** How the region was typed, where it is no plain table. */
  readonly layout: 'table' | 'form' | 'transposed' | 'lines';
}

/** Columns that stand in no column of the sheet get numbers from here on. */
export const virtualFrom = 1_000_000;
export const virtual = {
  heading: virtualFrom,
  headingDay: virtualFrom + 1,
  month: virtualFrom + 2,
  told: virtualFrom + 3,
  name: virtualFrom + 4,
  value: virtualFrom + 5,
  date: virtualFrom + 6,
  theme: virtualFrom + 7,
  place: virtualFrom + 8,
  form: virtualFrom + 9,
  type: virtualFrom + 10,
} as const;

/** A column that no header stands above. */
export function virtualColumn(id: number, words = ''): PlainColumn {
  return { id, words };
}
