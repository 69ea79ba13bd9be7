import { columnDefinition } from '../../field/contract/tables.js';
import { columnLetters } from '../../model/address.js';
import { isEmptyMark, isSameMark } from './cell-marks.js';
import type { Grid } from './grid.js';
import type { HeaderTable } from './header-tables.js';
import type { TableCell, TableRow } from './table.js';

/** Columns that tell one meeting from another in a table that holds meetings and something else at once. */
const meetingIdentity = ['code', 'date', 'theme'];

type Cells = ReadonlyMap<string, TableCell>;

/** The rows of one table, blank cells of a group filled from the row above. */
export function tableRows(table: HeaderTable, numbers: readonly number[], grid: Grid): TableRow[] {
  const rows: TableRow[] = [];
  let above: Cells = new Map();
  for (const number of numbers) {
    const own = ownCells(table, number, grid, above);
    if (!own.saysSomething) continue;
    const cells = repeatFromAbove(table, own, above);
    rows.push({ number, cells, addressOf: (key) => addressOf(table, number, key) });
    above = cells;
  }
  return rows;
}

/**
 * The rows of the tables under one header. Where meetings stand beside another table, a row of meetings is one on
 * which a new meeting begins, and each row of the other tables knows on which row its meeting stands.
 */
export function rowsOfTables(
  tables: readonly HeaderTable[],
  numbers: readonly number[],
  grid: Grid,
): Map<HeaderTable, TableRow[]> {
  const meetings = tables.find((table) => table.kind === 'meetings');
  const rowsOf = new Map(tables.map((table) => [table, tableRows(table, numbers, grid)]));
  if (!meetings || tables.length === 1) return rowsOf;
  const starts = meetingStarts(rowsOf.get(meetings) ?? []);
  const isStart = new Set(starts);
  for (const [table, rows] of rowsOf) {
    const kept = table === meetings ? rows.filter((row) => isStart.has(row.number)) : rows;
    rowsOf.set(table, attachMeetingRows(kept, starts));
  }
  return rowsOf;
}

/** The rows on which a meeting begins: its code, day or theme is typed and differs from the meeting above. */
function meetingStarts(rows: readonly TableRow[]): number[] {
  const starts: number[] = [];
  let current = new Map<string, string>();
  for (const row of rows) {
    const typed = meetingIdentity.filter((key) => row.cells.get(key)?.from === 'typed');
    if (!typed.some((key) => row.cells.get(key)?.cell.text !== current.get(key))) continue;
    starts.push(row.number);
    current = new Map(meetingIdentity.map((key) => [key, row.cells.get(key)?.cell.text ?? '']));
  }
  return starts;
}

function attachMeetingRows(rows: readonly TableRow[], starts: readonly number[]): TableRow[] {
  let next = 0;
  return rows.map((row) => {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= row.number) next += 1;
    const meetingRow = starts[next - 1];
    return meetingRow === undefined ? row : { ...row, meetingRow };
  });
}

interface OwnCells {
  readonly cells: Map<string, TableCell>;
  /** Keys whose cell says that there is nothing: not to be filled from above. */
  readonly empty: ReadonlySet<string>;
  /** Whether anything was typed on the row itself but that there is nothing. */
  readonly saysSomething: boolean;
}

function ownCells(table: HeaderTable, row: number, grid: Grid, above: Cells): OwnCells {
  const cells = new Map<string, TableCell>();
  const empty = new Set<string>();
  let saysSomething = false;
  for (const [key, { column }] of table.columns) {
    const typed = grid.typed(row, column);
    const cell = typed ?? grid.mergedFromAbove(row, column);
    if (!cell) continue;
    const same = isSameMark(cell.text);
    saysSomething ||= typed !== undefined && (same || !isEmptyMark(cell.text));
    const repeated = same ? above.get(key) : undefined;
    if (repeated) cells.set(key, { cell: repeated.cell, from: 'repeated' });
    else if (same || isEmptyMark(cell.text)) empty.add(key);
    else cells.set(key, { cell, from: typed ? 'typed' : 'merged' });
  }
  return { cells, empty, saysSomething };
}

/** What makes blank cells repeat, in the order in which one blank leads to the next. */
const repeatOrder = ['always', 'with-meeting', 'with-organisation'] as const;

function repeatFromAbove(table: HeaderTable, own: OwnCells, above: Cells): Cells {
  const cells = new Map(own.cells);
  for (const when of repeatOrder) {
    for (const key of table.columns.keys()) {
      const source = above.get(key);
      const blank = source && !cells.has(key) && !own.empty.has(key);
      if (blank && columnDefinition(table.kind, key)?.repeats === when && repeats(when, cells)) {
        cells.set(key, { cell: source.cell, from: 'repeated' });
      }
    }
  }
  return cells;
}

/** Whether a blank cell means "the same as above", given the cells of its row so far. */
function repeats(when: (typeof repeatOrder)[number], cells: Cells): boolean {
  if (when === 'always') return true;
  if (when === 'with-organisation') return cells.get('organisation')?.from === 'repeated';
  return cells.get('meeting')?.from !== 'typed' && cells.get('date')?.from !== 'typed' && cells.has('person');
}

function addressOf(table: HeaderTable, row: number, key: string): string | undefined {
  const column = table.columns.get(key)?.column;
  return column === undefined ? undefined : `${columnLetters(column)}${row}`;
}
