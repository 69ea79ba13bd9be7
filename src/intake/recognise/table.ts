import type { TableKind } from '../../field/contract/tables.js';
import type { Unit } from '../../field/registries/registries.js';
import type { Place } from '../../model/place.js';
import type { HintSource } from '../intake-rules.js';
import type { Cell } from '../read/book.js';
import type { Confidence } from './decide.js';

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
  /** The header cell, for its words and its address; the first that tells it where no header stands above. */
  readonly header: Cell;
  /** 1-based; of the header cell. */
  readonly column: number;
  readonly match: HeaderMatch;
  /** The header of the contract that it agrees with; the canonical one where only values tell. */
  readonly known: string;
  readonly confidence: Confidence;
  /** What it would be otherwise: `participants.person`. */
  readonly runnerUp?: string;
}

/**
 * How a header was matched with a column: as analysts decided, as the contract has it, as its synonym, cut short, in another form, misspelt,
 * with more words around it, by single words, or by what stands below alone.
 */
export type HeaderMatch =
  | 'decided'
  | 'canonical'
  | 'synonym'
  | 'abbreviation'
  | 'similar'
  | 'misspelt'
  | 'within'
  | 'words'
  | 'values';

export interface TableRow {
  /** 1-based row of the sheet. */
  readonly number: number;
  /** Tells the entry apart within its sheet; the row's number where it is the only one there. */
  readonly key: string;
  /** Column key → its cell; keys of empty cells are absent. */
  readonly cells: ReadonlyMap<string, TableCell>;
  /** Where an empty cell of the row would stand, for messages: column key → address. */
  readonly addressOf: (key: string) => string | undefined;
  /** The entry of meetings that it belongs to, where the layout tells it. */
  readonly meetingAt?: MeetingAt;
}

/** An entry of a table of meetings of the same file. */
export interface MeetingAt {
  readonly sheet?: string;
  readonly key: string;
}

export interface TableCell {
  /** The cell that was typed: its address is the one to show. */
  readonly cell: Cell;
  /** `typed` on this row, `merged` from a merged cell, `repeated` from the row above, `told` by a line between the rows. */
  readonly from: 'typed' | 'merged' | 'repeated' | 'told';
}

export interface UnitHint {
  readonly unit: Unit;
  readonly from: HintSource;
  readonly place: Place;
}
