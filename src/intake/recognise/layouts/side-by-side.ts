import { foldText } from '../../../text/fold.js';
import type { Cell } from '../../read/book.js';
import type { Grid } from '../grid.js';
import { slotId } from '../header-score.js';
import type { Columns } from '../plain-table.js';
import type { Know, Region } from '../regions.js';

/** A header of less is none. */
const headerCellsMin = 2;
/** Wider tables are none of people who fill them in. */
const columnsMax = 60;
/** What points at a meeting: with it a table on the right is one of its own, without it goes on with the row. */
const references = (['participants', 'difficulties'] as const).flatMap((kind) =>
  ['meeting', 'date'].map((key) => slotId({ kind, key })),
);
const referenceStrength = 3;

/**
 * The columns of each table, where several stand beside each other under one row of headers: parted by a blank column, or
 * by a header that begins again. Rows that only go on behind a blank column are one table.
 */
export function tablesBeside(
  { header, body }: Extract<Region, { type: 'table' }>,
  grid: Grid,
  know: Know,
): readonly Columns[] {
  const cells = grid.cellsOf(header.at(-1) ?? 0);
  if (cells.length < 2 * headerCellsMin || cells.length > columnsMax) return [];
  const used = new Set([...header, ...body].flatMap((row) => grid.cellsOf(row).map(({ column }) => column)));
  const values = (column: number) =>
    body.flatMap((row) => grid.typed(row, column) ?? []).map(({ text }) => foldText(text));
  const table = { cells, used, values };
  const cuts = cells.filter((cell, i) => begins(cell, i, table, know)).map(({ column }) => column);
  if (cuts.length === 0) return [];
  return [1, ...cuts].map((from, i) => ({ from, before: cuts[i] ?? Number.POSITIVE_INFINITY }));
}

interface Headed {
  readonly cells: readonly Cell[];
  readonly used: ReadonlySet<number>;
  /** What stands in a column, from the top. */
  readonly values: (column: number) => readonly string[];
}

function begins(cell: Cell, i: number, { cells, used, values }: Headed, know: Know): boolean {
  if (i < headerCellsMin || cells.length - i < headerCellsMin) return false;
  const left = cells.slice(0, i);
  if (used.has(cell.column - 1)) return isReference(cell, know) && left.some((other) => isSame(other, cell));
  return cells
    .slice(i)
    .some(
      (other) =>
        isReference(other, know) || left.some(({ column }) => refers(values(other.column), values(column))),
    );
}

/** Whether a column says over and over what stands in another. */
function refers(values: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  const telling = values.filter((value) => value.length > 2 && known.has(value));
  return known.size > 1 && telling.length > known.size && telling.length * 5 > values.length * 4;
}

function isSame(a: Cell, b: Cell): boolean {
  return foldText(a.text) === foldText(b.text);
}

/** Whether a header names the meeting to which rows point, by its code or its day. */
function isReference({ text }: Cell, { headers }: Know): boolean {
  const scores = headers.of(text);
  const strength = Math.max(...references.map((id) => scores.get(id)?.score ?? 0));
  const others = [...scores].filter(([id]) => /^(?:participants|difficulties)\./.test(id));
  return strength >= referenceStrength && others.every(([, { score }]) => score <= strength);
}
