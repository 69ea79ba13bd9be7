import { columnDefinition, type TableKind } from '../../field/contract/tables.js';
import { groupBy } from '../../model/collections.js';
import { foldText } from '../../text/fold.js';
import type { SetAsideReason } from '../intake-rules.js';
import type { Cell } from '../read/book.js';
import { isEmptyMark, isErrorValue, isSameMark } from './cell-marks.js';
import type { Grid } from './grid.js';
import type { KeyedColumn, KeyedTable } from './keyed-table.js';
import { type PlainTable, virtualFrom } from './plain-table.js';
import { isClosingDay, isNote, isNumbering, isSignature, isSignatureLine, isTotal } from './row-kinds.js';
import type { Senses } from './senses.js';

/** The rows under a header, those of data apart from those set aside. */
export interface Segment {
  /** Row numbers of data, from the top. */
  readonly data: readonly number[];
  readonly setAside: readonly { readonly row: number; readonly reason: SetAsideReason }[];
}

/** What a row of each table must have some of, beyond what is filled in before anything happened. */
const tellingKeys: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  meetings: ['date', 'theme', 'place', 'attendance', 'conclusions'],
  participants: ['meeting', 'date', 'person', 'role', 'organisation'],
  difficulties: ['difficulty', 'proposal'],
};
/** Fewer rows with nothing but a code may be forgotten ones. */
const prefilledCodesMin = 3;

/**
 * Tells the rows of data from numbering rows, totals, notes, titles, signatures, rows filled in beforehand and meetings
 * called off: each is a row unlike the others of its table.
 * @param followed whether another table stands below, so that the last lines may be its title.
 */
export function segmentRows(
  plain: PlainTable,
  tables: readonly KeyedTable[],
  sheetGrid: Grid,
  senses: Senses,
  followed: boolean,
): Segment {
  const grid = plain.within ? sheetGrid.within(plain.within) : sheetGrid;
  const numbers = [...new Set(plain.rows.map(({ number }) => number))];
  if (plain.layout !== 'table') return { data: numbers, setAside: [] };
  const columns = keyedColumns(plain, tables);
  const required = requiredColumns(tables);
  const isFull = (row: number) =>
    countIn(grid.cellsOf(row), columns) * 2 > columns.size &&
    tables.some((table) => isComplete(table, row, grid)) &&
    tables.every((table) => countsWithDigits(table, row, grid));
  // „Director” is a signature below the table and a role within it.
  const roleColumn = tables.flatMap((table) => table.columns.get('role')?.column ?? [])[0];
  const lastFull = numbers.findLast(isFull) ?? 0;
  const data: number[] = [];
  const setAside: { row: number; reason: SetAsideReason }[] = [];
  let signed = false;
  let closed = false;
  let detached = false;
  numbers.forEach((row, i) => {
    const cells = grid.cellsOf(row);
    const signing = cells.filter((cell) => cell.column !== roleColumn);
    closed ||= row > lastFull && signing.length > 0 && isSignatureLine(signing);
    signed = closed || (!isFull(row) && (signed || (row > lastFull && isSignature(signing))));
    const afterGap = (numbers[i - 1] ?? plain.headerRows.at(-1) ?? 0) < row - 1;
    detached = row > lastFull && (detached || afterGap);
    const reason =
      (data.length === 0 && isNumbering(cells) && 'numbering') ||
      (isTotal(cells, countIn(cells, columns)) && 'total') ||
      (signed && 'signature') ||
      (countIn(cells, columns) === 0 && unkeyedReason(cells)) ||
      (saysNothing(cells, columns) && 'nothing') ||
      (isTitle(cells, grid.hasSpanningCell(row) || (followed && row > lastFull && afterGap)) &&
        'subheading') ||
      ((isNote(cells) || (row > lastFull && isTrailing(row, cells, required, grid))) && 'note') ||
      (detached && isClosingDay(cells) && 'note') ||
      (isCalledOff(cells, senses, plain, tables) && 'called-off');
    if (reason) setAside.push({ row, reason });
    else data.push(row);
  });
  return withoutPrefilled({ data, setAside }, tables, plain);
}

/** Rows that hold nothing but what was filled in before anything happened: the unit, the county, a `1`, a code. */
function withoutPrefilled(
  { data, setAside }: Segment,
  tables: readonly KeyedTable[],
  plain: PlainTable,
): Segment {
  const rowsAt = groupBy(plain.rows, ({ number }) => number);
  const tells = (row: number, keys: 'telling' | 'coded') =>
    tables.some(({ kind, columns }) =>
      (tellingKeys[kind] ?? [...columns.keys()])
        .concat(keys === 'coded' ? ['code', 'domain'] : [])
        .some((key) =>
          (rowsAt.get(row) ?? []).some(({ cells }) => isFilled(cells.get(columns.get(key)?.id ?? -1)?.cell)),
        ),
    );
  if (tables.some(({ missing, competing }) => missing.length + competing.size > 0)) return { data, setAside };
  const silent = data.filter((row) => !tells(row, 'telling'));
  const bare = new Set(silent.filter((row) => !tells(row, 'coded')));
  const prefilled = silent.length >= prefilledCodesMin ? new Set(silent) : bare;
  return {
    data: data.filter((row) => !prefilled.has(row)),
    setAside: [...setAside, ...[...prefilled].map((row) => ({ row, reason: 'prefilled' as const }))],
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (!isEmptyMark(cell.text) || isSameMark(cell.text));
}

/** A meeting that did not take place: it is crossed out, a cell says so, or one under „S-a ținut?” says no. */
function isCalledOff(
  cells: readonly Cell[],
  senses: Senses,
  plain: PlainTable,
  tables: readonly KeyedTable[],
): boolean {
  if (cells.every(({ struck }) => struck)) return true;
  const meetings = tables.find(({ kind }) => kind === 'meetings');
  if (!meetings) return false;
  const ofOthers = new Set(tables.filter((table) => table !== meetings).flatMap(columnNumbers));
  const inWords = new Set(wordedKeys.flatMap((key) => meetings.columns.get(key)?.column ?? []));
  return cells.some(({ text, column }) => {
    if (ofOthers.has(column)) return false;
    const parts = inWords.has(column) ? remarksIn(text) : [text];
    if (parts.some((part) => part.length <= 80 && senses.says(part, 'called-off'))) return true;
    const header = plain.columns.find(({ id }) => id === column)?.words ?? '';
    return /^nu$/.test(foldText(text)) && header !== '' && senses.says(header, 'held');
  });
}

function columnNumbers({ columns }: KeyedTable): number[] {
  return [...columns.values()].map(({ column }) => column);
}

/** Columns of prose, which may speak of suspended sentences or postponed visits. */
const wordedKeys = ['theme', 'conclusions', 'place'];

/** Such a remark speaks of the meeting alone: `anulată`, `întâlnirea a fost amânată`, `nu a mai avut loc`. */
const remark =
  /^(?:(?:intalnire|intalnirea|evenimentul|activitatea|actiunea|reuniunea|sedinta|a|fost|este|s-a) )*(?:anulat|amanat|contramandat|suspendat|reprogramat|cancel|nu |n-a )/;

/** What is said beside a theme: in brackets, before or behind a dash or a colon, or in place of one. */
function remarksIn(text: string): string[] {
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? '');
  const parts = text.split(/\s+[–—-]\s+|[:;,!]\s*/);
  const [first = ''] = parts;
  return [...bracketed, first, parts.at(-1) ?? ''].filter((part) => remark.test(foldText(part)));
}

/** A line of its own across the table, or right above the next one. */
function isTitle(cells: readonly Cell[], standsAlone: boolean): boolean {
  return cells.length === 1 && standsAlone;
}

/** Whether every required column of a table has something to say on a row. */
function isComplete(table: KeyedTable, row: number, grid: Grid): boolean {
  const required = [...table.columns.values()].filter(
    ({ key }) => columnDefinition(table.kind, key)?.required,
  );
  return required.every(({ column }) => grid.at(row, column));
}

/** Numbers of people have digits; what stands in their column below a table often has none. */
function countsWithDigits(table: KeyedTable, row: number, grid: Grid): boolean {
  return ['count', 'attendance'].every((key) => {
    const column = table.columns.get(key)?.column;
    const cell = column === undefined ? undefined : grid.typed(row, column);
    return !cell || /\d/.test(cell.text) || isEmptyMark(cell.text) || isErrorValue(cell);
  });
}

/** A row with nothing in a known column: a bare running number, or a remark beside the table. */
function unkeyedReason(cells: readonly Cell[]): SetAsideReason {
  return cells.every((cell) => /^\d{1,5}[.)]?$/.test(cell.text)) ? 'number-only' : 'note';
}

/** Below the last full row, one or two cells that give nothing required are a remark, a place, a day. */
function isTrailing(row: number, cells: readonly Cell[], required: ReadonlySet<number>, grid: Grid): boolean {
  const gives = [...required].some((column) => grid.at(row, column));
  return cells.length <= 2 && (!gives || cells.every((cell) => cell.text.length > 80));
}

/** The columns of the sheet that say something: those with a key, and those of a matrix. */
function keyedColumns(plain: PlainTable, tables: readonly KeyedTable[]): Set<number> {
  const held = plain.rows.flatMap(({ cells }) =>
    [...cells].flatMap(([id, { cell }]) => (id >= virtualFrom ? [cell.column] : [])),
  );
  return new Set([...tables.flatMap(claimedColumns).map(({ column }) => column), ...held]);
}

function requiredColumns(tables: readonly KeyedTable[]): Set<number> {
  const columns = tables.flatMap((table) =>
    claimedColumns(table).filter(
      ({ key }) => columnDefinition(table.kind, key)?.required || key === 'person',
    ),
  );
  return new Set(columns.map(({ column }) => column));
}

function claimedColumns({ columns, competing }: KeyedTable): KeyedColumn[] {
  return [...columns.values(), ...[...competing.values()].flat()];
}

/** Whether all columns of the table hold only marks that there is nothing: `-`, `nu e cazul`. */
function saysNothing(cells: readonly Cell[], columns: ReadonlySet<number>): boolean {
  return cells.every(({ column, text }) => !columns.has(column) || isOnlyEmptyMark(text));
}

function isOnlyEmptyMark(text: string): boolean {
  return isEmptyMark(text) && !isSameMark(text);
}

function countIn(cells: readonly Cell[], columns: ReadonlySet<number>): number {
  return cells.filter((cell) => columns.has(cell.column)).length;
}
