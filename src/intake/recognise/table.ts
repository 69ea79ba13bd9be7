import type { TableKind } from '../../field/contract/tables.js';
import type { Unit } from '../../field/registries/registries.js';
import type { Place } from '../../model/place.js';
import type { HintSource } from '../intake-rules.js';
import type { Cell } from '../read/book.js';

/** A table found in a book: which one it is, where its columns stand, and its rows of data. */
export interface Table {
  readonly kind: TableKind;
  readonly file: string;
  readonly sheet?: string;
  /** 1-based row of the header's last line. */
  readonly headerRow: number;
  /** Column key → where it stands and why. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly rows: readonly TableRow[];
  /** The unit that the sheet, the file's name or the folder's name tells. */
  readonly unitHint?: UnitHint;
}

export interface TableColumn {
  readonly key: string;
  /** The header cell, for its words and its address. */
  readonly header: Cell;
  /** 1-based. */
  readonly column: number;
  readonly match: HeaderMatch;
  /** The header of the contract that it agrees with. */
  readonly known: string;
}

/** How a header was matched with a column, surest first. */
export type HeaderMatch = 'canonical' | 'synonym' | 'abbreviation' | 'similar';

export interface TableRow {
  /** 1-based row of the sheet. */
  readonly number: number;
  /** Column key → its cell; keys of empty cells are absent. */
  readonly cells: ReadonlyMap<string, TableCell>;
  /** Where an empty cell of the row would stand, for messages: column key → address. */
  readonly addressOf: (key: string) => string | undefined;
  /** In a table of meetings and something else at once: the row on which the row's meeting stands. */
  readonly meetingRow?: number;
}

export interface TableCell {
  /** The cell that was typed: its address is the one to show. */
  readonly cell: Cell;
  /** `typed` on this row, `merged` from a merged cell, or `repeated` from the row above. */
  readonly from: 'typed' | 'merged' | 'repeated';
}

export interface UnitHint {
  readonly unit: Unit;
  readonly from: HintSource;
  readonly place: Place;
}
