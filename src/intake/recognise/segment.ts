import { columnDefinition } from '../../field/contract/tables.js';
import type { SetAsideReason } from '../intake-rules.js';
import type { Cell } from '../read/book.js';
import { isEmptyMark, isErrorValue, isSameMark } from './cell-marks.js';
import type { Grid } from './grid.js';
import type { FoundHeader } from './header-rows.js';
import type { HeaderTable } from './header-tables.js';
import { isClosingDay, isNote, isNumbering, isSignature, isSignatureLine, isTotal } from './row-kinds.js';
import type { TableColumn } from './table.js';

/** The rows under a header, those of data apart from those set aside. */
export interface Segment {
  /** Row numbers of data, from the top. */
  readonly data: readonly number[];
  readonly setAside: readonly { readonly row: number; readonly reason: SetAsideReason }[];
}

/**
 * Tells the rows of data from numbering rows, totals, notes, titles and signatures.
 * @param followed whether another header stands below, so that the last lines may be its title.
 */
export function segmentRows(
  numbers: readonly number[],
  header: FoundHeader,
  grid: Grid,
  followed: boolean,
): Segment {
  const columns = keyedColumns(header);
  const required = requiredColumns(header);
  const isFull = (row: number) =>
    countIn(grid.cellsOf(row), columns) * 2 > columns.size &&
    header.tables.some((table) => isComplete(table, row, grid)) &&
    header.tables.every((table) => countsWithDigits(table, row, grid));
  // „Director” is a signature below the table and a role within it.
  const roleColumn = header.tables.flatMap((table) => table.columns.get('role')?.column ?? [])[0];
  const lastFull = numbers.findLast(isFull) ?? 0;
  const data: number[] = [];
  const setAside: { row: number; reason: SetAsideReason }[] = [];
  let signed = false;
  let closed = false;
  let detached = false;
  numbers.forEach((row, i) => {
    const cells = grid.cellsOf(row);
    const signing = cells.filter((cell) => cell.column !== roleColumn);
    closed ||= signing.length > 0 && isSignatureLine(signing);
    signed = closed || (!isFull(row) && (signed || isSignature(signing)));
    const afterGap = (numbers[i - 1] ?? header.bottom) < row - 1;
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
      (detached && isClosingDay(cells) && 'note');
    if (reason) setAside.push({ row, reason });
    else data.push(row);
  });
  return { data, setAside };
}

/** A line of its own across the table, or right above the next one. */
function isTitle(cells: readonly Cell[], standsAlone: boolean): boolean {
  return cells.length === 1 && standsAlone;
}

/** Whether every required column of a table has something to say on a row. */
function isComplete(table: HeaderTable, row: number, grid: Grid): boolean {
  const required = [...table.columns.values()].filter(
    ({ key }) => columnDefinition(table.kind, key)?.required,
  );
  return required.every(({ column }) => grid.typed(row, column) ?? grid.mergedFromAbove(row, column));
}

/** Numbers of people have digits; what stands in their column below a table often has none. */
function countsWithDigits(table: HeaderTable, row: number, grid: Grid): boolean {
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
  const gives = [...required].some((column) => grid.typed(row, column) ?? grid.mergedFromAbove(row, column));
  return cells.length <= 2 && (!gives || cells.every((cell) => cell.text.length > 80));
}

function keyedColumns(header: FoundHeader): Set<number> {
  return new Set(header.tables.flatMap(claimedColumns).map(({ column }) => column));
}

function requiredColumns(header: FoundHeader): Set<number> {
  const columns = header.tables.flatMap((table) =>
    claimedColumns(table).filter(
      ({ key }) => columnDefinition(table.kind, key)?.required || key === 'person',
    ),
  );
  return new Set(columns.map(({ column }) => column));
}

function claimedColumns({ columns, competing }: HeaderTable): TableColumn[] {
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
