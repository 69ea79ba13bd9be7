import { templateSheets } from '../../field/contract/template.js';
import { foldText } from '../../text/fold.js';
import type { SetAsideReason } from '../intake-rules.js';
import type { Sheet } from '../read/book.js';
import { type RowState, type SheetLedger, sheetLedger } from '../row-states.js';
import type { Grid } from './grid.js';
import type { KeptHeaders } from './header-decisions.js';
import { headerClaims } from './headers.js';
import { isUsable, type KeyedTable, weighs } from './keyed-table.js';
import type { LaidOut } from './laid-out.js';
import { looksLikeOurs, namesDomain, oursMin, oursRowsMax } from './ours.js';
import type { PlainTable } from './plain-table.js';
import type { ReadRegion } from './read-region.js';
import { isSignature, isSignatureLine } from './row-kinds.js';
import type { Senses } from './senses.js';
import type { SheetCopy } from './sheet-copies.js';
import type { Table } from './table.js';

/** A region as columns and rows, and what was read of it; nothing where it is no table of ours. */
export interface Attempt {
  readonly laidOut: LaidOut;
  readonly plain: PlainTable;
  readonly region?: ReadRegion;
}

/** What rows are asked against. */
export interface ReadSheets {
  readonly attempts: readonly Attempt[];
  /** Whether any sheet of the book has a table of ours. */
  readonly hasTables: boolean;
  /** Tables that are counted, without what was copied. */
  readonly tables: readonly Table[];
  readonly copies: readonly SheetCopy[];
  /** What rows of the tables call their meetings, folded. */
  readonly referred: ReadonlySet<string>;
  readonly senses: Senses;
  readonly kept: KeptHeaders;
}

/** Where several claim a row, the first of these holds. */
const ranks: readonly RowState['state'][] = [
  'data',
  'refused',
  'copied',
  'header',
  'separator',
  'title',
  'set-aside',
  'not-ours',
];

/** Set aside by what stands in the row, which outweighs that it looks like data. */
const surelyAside: ReadonlySet<SetAsideReason> = new Set([
  'numbering',
  'number-only',
  'total',
  'prefilled',
  'called-off',
]);

export const notRead: RowState = { state: 'refused', rule: 'rows-not-read' };

const codeLettersMax = 30;
/** So many of the contract's headers above rows are no chance. */
const knownHeadersMin = 2;

/** The codes by which rows name their meeting; a bare number may be anything. */
export function referredCodes(tables: readonly Table[]): Set<string> {
  const texts = tables
    .filter(({ kind }) => kind !== 'meetings')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.get('meeting')?.cell.text ?? []));
  return new Set(texts.filter((text) => /\p{L}.*\d|\d.*\p{L}/u.test(text)).map(foldText));
}

function hasKnownHeader({ columns, rows }: PlainTable): boolean {
  const known = columns.filter(({ words }) => words !== '' && headerClaims(words).length > 0);
  return rows.length > 0 && known.length >= knownHeadersMin;
}

/** What became of each row of a sheet. Rows that look like ours and end as nothing are refused: somebody must look. */
export function sheetStates(laidOut: LaidOut, read: ReadSheets): SheetLedger {
  const states = new SheetStates(laidOut, read);
  return sheetLedger(laidOut.sheet, (row) => states.of(row));
}

class SheetStates {
  readonly #states = new Map<number, RowState>();
  readonly #read: ReadSheets;
  readonly #grid: Grid;
  readonly #counted: ReadonlySet<number>;
  /** Rows of a copy, with the sheet that is counted in its place. */
  readonly #copied: ReadonlyMap<number, string>;
  /** Of a sheet in a book without tables. */
  readonly #holdsOurs: boolean;

  constructor(laidOut: LaidOut, read: ReadSheets) {
    this.#read = read;
    this.#grid = laidOut.grid;
    const { name } = laidOut.sheet;
    const tables = read.tables.filter(({ sheet }) => sheet === name);
    this.#counted = new Set(tables.flatMap(({ rows }) => rows.map(({ number }) => number)));
    const copies = read.copies.filter(({ repeated }) => repeated.sheet === name);
    this.#copied = new Map(
      copies.flatMap(({ rows, kept }) => rows.map(({ number }) => [number, kept.sheet ?? ''] as const)),
    );
    this.#holdsOurs = !read.hasTables && holdsOurs(laidOut, read.senses);
    const attempts = read.attempts.filter((attempt) => attempt.laidOut === laidOut);
    const isRead = attempts.some(({ region }) => region && region.subject !== 'other');
    if (!isRead && isOfTemplate(laidOut.sheet)) {
      const rows = laidOut.sheet.rows.map(({ number }) => number);
      this.#claim(rows, { state: 'not-ours', reason: 'blank-workbook' });
      return;
    }
    // What stands beside a table that was read is told column by column.
    const shared = new Set(attempts.flatMap(({ plain, region }) => (region ? ownRows(plain) : [])));
    for (const { plain, region } of attempts) {
      // Lines that were announced as difficulties or participants are ours, whether they can be counted or not.
      if (!region && plain.layout === 'lines' && !read.kept.isNotOurs(plain))
        this.#claim(
          plain.rows.map(({ number }) => number),
          notRead,
        );
      if (read.kept.isNotOurs(plain)) this.#claim(rowsOf(plain), { state: 'not-ours', reason: 'decided' });
      else if (!region) {
        const rows = rowsOf(plain).filter((row) => !shared.has(row));
        if (rows.length > 0) this.#unread(rows, hasKnownHeader(plain) || this.#isOneRowOfOurs(plain));
      } else if (region.subject === 'other')
        this.#claim(rowsOf(plain), { state: 'not-ours', reason: 'other-subject' });
      else this.#region(region);
    }
    if (read.kept.areNotOurs(laidOut.loose, laidOut.grid))
      this.#claim(laidOut.loose, { state: 'not-ours', reason: 'decided' });
    else if (isRead) this.#loose(laidOut.loose);
    else this.#unread(laidOut.loose);
  }

  of(row: number): RowState {
    // What no step laid claim to was lost on the way.
    return this.#states.get(row) ?? notRead;
  }

  #claim(rows: Iterable<number>, state: RowState): void {
    for (const row of rows) {
      const known = this.#states.get(row);
      if (!known || ranks.indexOf(state.state) < ranks.indexOf(known.state)) this.#states.set(row, state);
    }
  }

  /** Rows that end as nothing, unless some of them look like ours. */
  #claimQuiet(rows: readonly number[], state: RowState): void {
    this.#claim(this.#withoutOurs(rows), state);
  }

  /** The rows that do not look like ours; those that do are asked about. */
  #withoutOurs(rows: readonly number[]): number[] {
    const ours = new Set(this.#oursAmong(rows));
    this.#claim(ours, notRead);
    return rows.filter((row) => !ours.has(row));
  }

  #oursAmong(rows: readonly number[]): readonly number[] {
    const { senses } = this.#read;
    const looked = rows.slice(0, oursRowsMax).map((row) => ({ row, cells: this.#grid.cellsOf(row) }));
    // Below the labels of signatures stand the names of those who sign.
    const signed = looked.findIndex(({ cells }) => isSignatureLine(cells));
    const ours = looked.filter(({ cells }, i) => looksLikeOurs(cells, senses, signed >= 0 && i > signed));
    if (ours.length < oursMin) return [];
    // Of a long run of rows some were looked at, and speak for all.
    return rows.length > oursRowsMax ? rows : ours.map(({ row }) => row);
  }

  /** Rows of no table of ours: where some are like data all of them are asked about, else they are a quiet note. */
  #unread(rows: readonly number[], isHeaded = false): void {
    const unlike: RowState = { state: 'not-ours', reason: 'unlike' };
    if (!this.#read.hasTables) {
      const refused: RowState = { state: 'refused', rule: 'table-not-recognised' };
      this.#claim(rows, isHeaded || this.#holdsOurs ? refused : unlike);
    } else {
      const isOurs =
        isHeaded || this.#oursAmong(rows).length > 0 || rows.some((row) => this.#isReferredTo(row));
      this.#claim(rows, isOurs ? notRead : unlike);
    }
  }

  /** A header above a single row: that one row looks like ours is all that can be asked of it. */
  #isOneRowOfOurs({ layout, headerRows, rows: [only, ...others], columns }: PlainTable): boolean {
    if (layout !== 'table' || headerRows.length === 0 || !only || others.length > 0) return false;
    return columns.length > 2 && looksLikeOurs(this.#grid.cellsOf(only.number), this.#read.senses);
  }

  /** Whether a row bears a code by which rows of a table that was read name their meeting. */
  #isReferredTo(row: number): boolean {
    return this.#grid
      .cellsOf(row)
      .some(({ text }) => text.length <= codeLettersMax && this.#read.referred.has(foldText(text)));
  }

  #region({ plain, tables, segment, subject }: ReadRegion): void {
    const [first] = tables;
    if (!first) return;
    const table = first.kind;
    this.#claim(plain.headerRows, { state: 'header', table });
    this.#claim(plain.separators, { state: 'separator', table });
    this.#claimQuiet(plain.above, { state: 'title', table });
    this.#data(segment.data, tables, subject === 'planned');
    this.#setAside(segment.setAside);
  }

  #data(rows: readonly number[], tables: readonly KeyedTable[], isPlanned: boolean): void {
    const refusedBy = isPlanned ? 'subject-unclear' : tables.map(faultOf).find((rule) => rule !== undefined);
    for (const row of rows) {
      const of = this.#copied.get(row);
      this.#claim(
        [row],
        this.#counted.has(row)
          ? { state: 'data' }
          : of !== undefined
            ? { state: 'copied', of }
            : refusedBy !== undefined
              ? { state: 'refused', rule: refusedBy }
              : { state: 'set-aside', reason: 'nothing' },
      );
    }
  }

  #setAside(setAside: ReadRegion['segment']['setAside']): void {
    const surely = setAside.filter(({ reason }) => surelyAside.has(reason));
    const perhaps = setAside.filter(({ reason }) => !surelyAside.has(reason));
    for (const { row, reason } of surely) this.#claim([row], { state: 'set-aside', reason });
    const others = new Set(this.#withoutOurs(perhaps.map(({ row }) => row)));
    for (const { row, reason } of perhaps)
      if (others.has(row)) this.#claim([row], { state: 'set-aside', reason });
  }

  /** Lines under a table: notes, and from the first signature on signatures. */
  #loose(rows: readonly number[]): void {
    const others = this.#withoutOurs(rows);
    const signed = others.findIndex((row) => isSignature(this.#grid.cellsOf(row)));
    this.#claim(signed < 0 ? others : others.slice(0, signed), { state: 'set-aside', reason: 'note' });
    if (signed >= 0) this.#claim(others.slice(signed), { state: 'set-aside', reason: 'signature' });
  }
}

/** The rows of a table itself, without what stands above it. */
function ownRows({ headerRows, rows }: PlainTable): number[] {
  return [...headerRows, ...rows.map(({ number }) => number)];
}

function rowsOf({ above, headerRows, separators, rows }: PlainTable): number[] {
  return [...new Set([...above, ...headerRows, ...separators, ...rows.map(({ number }) => number)])];
}

/** The rule that keeps a table out. */
function faultOf(table: KeyedTable): string | undefined {
  if (isUsable(table)) return undefined;
  if (table.missing.length > 0) return 'required-column';
  return [...table.competing.keys()].some((key) => weighs(table.kind, key))
    ? 'columns-compete'
    : 'column-guessed';
}

/** Whether so many rows of a sheet look like ours that they are no chance. */
function holdsOurs({ sheet: { rows } }: LaidOut, senses: Senses): boolean {
  const ours = rows
    .slice(0, oursRowsMax)
    .filter(({ cells }) => looksLikeOurs(cells, senses) || namesDomain(cells, senses));
  return ours.length >= oursMin;
}

const explanations: ReadonlySet<string> = new Set(templateSheets.explanations);

/** Whether a sheet is one of those that every blank workbook has beside its tables. */
function isOfTemplate({ name = '', hidden }: Sheet): boolean {
  return explanations.has(name) || (hidden && name === templateSheets.lists);
}
