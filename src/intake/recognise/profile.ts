import { foldText } from '../../text/fold.js';
import type { Cell } from '../read/book.js';
import { readNumber } from '../validate/values.js';
import { isEmptyMark, isSameMark } from './cell-marks.js';
import type { PlainColumn, PlainRow, PlainTable } from './plain-table.js';
import { isNumbering, isSignatureLine, isTotal } from './row-kinds.js';
import type { Sense, Senses } from './senses.js';

/** Rows that are looked into; more would say the same. */
const rowsMax = 40;

/** What the values of a column are, worked out when it is asked. */
export class Profile {
  readonly cells: readonly Cell[];
  /** Rows looked into, filled or not. */
  readonly rows: number;
  readonly #senses: Senses;
  readonly #shares = new Map<Sense, number>();

  constructor(table: PlainTable, column: PlainColumn, senses: Senses) {
    const rows = likelyRows(table);
    const typed = rows.flatMap((row) => row.cells.get(column.id)?.cell ?? []);
    this.cells = typed.filter(({ text }) => !isEmptyMark(text) && !isSameMark(text));
    this.rows = rows.length;
    this.#senses = senses;
  }

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  /** How surely its values are of a sense, 0 to 1; one odd value in a long column weighs little. */
  share(sense: Sense): number {
    const known = this.#shares.get(sense);
    if (known !== undefined) return known;
    const distinct = new Map(this.cells.map((cell) => [foldText(cell.text), cell]));
    const sum = [...distinct.values()].reduce((total, cell) => total + this.#senses.weigh(cell, sense), 0);
    const share = distinct.size === 0 ? 0 : sum / distinct.size;
    this.#shares.set(sense, share);
    return share;
  }

  /** How many of the rows have a value, 0 to 1. */
  get filled(): number {
    return this.rows === 0 ? 0 : this.cells.length / this.rows;
  }

  /** How many of its values stand there once, 0 to 1. */
  get distinct(): number {
    return this.isEmpty ? 0 : new Set(this.cells.map(({ text }) => foldText(text))).size / this.cells.length;
  }

  /** Whether its numbers count the rows: 1, 2, 3 …, or each of them some rows long. */
  get isRunning(): boolean {
    const numbers = this.cells.map(readNumber);
    const last = numbers.at(-1) ?? 0;
    if (new Set(numbers).size < numbers.length && numbers.length < 2 * last) return false;
    return numbers.length > 0 && numbers.every((number, i) => isNext(number, i === 0 ? 0 : numbers[i - 1]));
  }

  /** The mean number of letters of its values. */
  get letters(): number {
    return this.isEmpty ? 0 : this.cells.reduce((sum, { text }) => sum + text.length, 0) / this.cells.length;
  }
}

const likelyRowsOf = new WeakMap<PlainTable, readonly PlainRow[]>();

/** The rows that are looked into: the same for every column of a table. */
function likelyRows(table: PlainTable): readonly PlainRow[] {
  const known = likelyRowsOf.get(table);
  if (known) return known;
  const rows: PlainRow[] = [];
  for (const row of table.rows) {
    if (rows.length === rowsMax) break;
    if (table.columns.length === 1 || isLikely(row, rows.length === 0)) rows.push(row);
  }
  likelyRowsOf.set(table, rows);
  return rows;
}

/** Lines under a table, its totals, its signatures and the numbers of its columns say nothing of them. */
function isLikely({ cells }: PlainRow, isFirst: boolean): boolean {
  const typed = [...cells.values()].map(({ cell }) => cell);
  if (isFirst && isNumbering(typed)) return false;
  return typed.length > 1 && !isTotal(typed, typed.length) && !isSignatureLine(typed);
}

function isNext(number: number | undefined, before: number | undefined): boolean {
  return (
    number !== undefined &&
    before !== undefined &&
    (number === before + 1 || (number === before && before > 0))
  );
}
