import { columnDefinition } from '../../field/contract/tables.js';
import { columnLetters } from '../../model/address.js';
import { isEmptyMark, isSameMark } from './cell-marks.js';
import type { KeyedTable } from './keyed-table.js';
import { type PlainRow, virtualFrom } from './plain-table.js';
import type { MeetingAt, TableCell, TableRow } from './table.js';

/** Columns that tell one meeting from another in a table that holds meetings and something else at once. */
const meetingIdentity = ['code', 'date', 'theme'];

type Cells = ReadonlyMap<string, TableCell>;

/** The rows of one table, blank cells of a group filled from the row above. */
export function tableRows(table: KeyedTable, plain: readonly PlainRow[]): TableRow[] {
  const rows: TableRow[] = [];
  let above: Cells = new Map();
  for (const row of plain) {
    const own = ownCells(table, row, above);
    if (!own.saysSomething) continue;
    const cells = repeatFromAbove(table, own, above);
    const { number, key, meeting } = row;
    const addressOf = (column: string) => addressIn(table, number, column);
    rows.push({ number, key, cells, addressOf, ...(meeting && { meetingAt: meeting }) });
    above = cells;
  }
  return rows;
}

/**
 * The rows of the tables under one header. Where meetings stand beside another table, a row of meetings is one on
 * which a new meeting begins, and each row of the other tables knows on which row its meeting stands.
 */
export function rowsOfTables(
  tables: readonly KeyedTable[],
  plain: readonly PlainRow[],
  sheet: string | undefined,
): Map<KeyedTable, TableRow[]> {
  const meetings = tables.find((table) => table.kind === 'meetings');
  const rowsOf = new Map(tables.map((table) => [table, tableRows(table, plain)]));
  if (!meetings || tables.length === 1) return rowsOf;
  const startOf = meetingStarts(rowsOf.get(meetings) ?? []);
  const order = new Map(plain.map(({ key }, i) => [key, i]));
  const starts = [...startOf].map((key) => ({ key, at: order.get(key) ?? 0 }));
  for (const [table, rows] of rowsOf) {
    const kept = table === meetings ? rows.filter((row) => startOf.has(row.key)) : rows;
    rowsOf.set(table, attachMeetings(kept, starts, order, sheet));
  }
  return rowsOf;
}

/** The rows on which a meeting begins: its code, day or theme is typed and differs from the meeting above. */
function meetingStarts(rows: readonly TableRow[]): Set<string> {
  const starts = new Set<string>();
  let current = new Map<string, string>();
  for (const row of rows) {
    const typed = meetingIdentity.filter((key) => isOwn(row.cells.get(key)));
    if (!typed.some((key) => row.cells.get(key)?.cell.text !== current.get(key))) continue;
    starts.add(row.key);
    current = new Map(meetingIdentity.map((key) => [key, row.cells.get(key)?.cell.text ?? '']));
  }
  return starts;
}

function isOwn(cell: TableCell | undefined): boolean {
  return cell?.from === 'typed' || cell?.from === 'told';
}

function attachMeetings(
  rows: readonly TableRow[],
  starts: readonly { readonly key: string; readonly at: number }[],
  order: ReadonlyMap<string, number>,
  sheet: string | undefined,
): TableRow[] {
  let next = 0;
  return rows.map((row) => {
    const at = order.get(row.key) ?? 0;
    while ((starts[next]?.at ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const start = starts[next - 1];
    if (!start) return row;
    const meetingAt: MeetingAt = { ...(sheet !== undefined && { sheet }), key: start.key };
    return { ...row, meetingAt };
  });
}

interface OwnCells {
  readonly cells: Map<string, TableCell>;
  /** Keys whose cell says that there is nothing: not to be filled from above. */
  readonly empty: ReadonlySet<string>;
  /** Whether anything was typed on the row itself but that there is nothing. */
  readonly saysSomething: boolean;
}

function ownCells(table: KeyedTable, row: PlainRow, above: Cells): OwnCells {
  const cells = new Map<string, TableCell>();
  const empty = new Set<string>();
  let saysSomething = false;
  const isTold = [...table.columns.values()].every(({ id }) => id >= virtualFrom);
  for (const [key, { id }] of table.columns) {
    const held = row.cells.get(id);
    if (!held) continue;
    const same = isSameMark(held.cell.text);
    const isOwn = held.from === 'typed' || (isTold && held.from === 'told');
    saysSomething ||= isOwn && (same || !isEmptyMark(held.cell.text));
    const repeated = same ? above.get(key) : undefined;
    if (repeated) cells.set(key, { cell: repeated.cell, from: 'repeated' });
    else if (same || isEmptyMark(held.cell.text)) empty.add(key);
    else cells.set(key, held);
  }
  return { cells, empty, saysSomething };
}

/** What makes blank cells repeat, in the order in which one blank leads to the next. */
const repeatOrder = ['always', 'with-meeting', 'with-organisation'] as const;

function repeatFromAbove(table: KeyedTable, own: OwnCells, above: Cells): Cells {
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

function addressIn({ columns, isUpright }: KeyedTable, row: number, key: string): string | undefined {
  const column = isUpright ? columns.get(key)?.column : undefined;
  return column === undefined ? undefined : `${columnLetters(column)}${row}`;
}
