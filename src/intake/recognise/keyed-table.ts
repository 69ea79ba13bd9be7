import { columnDefinition, type TableKind, tables } from '../../field/contract/tables.js';
import { foldText } from '../../text/fold.js';
import type { Cell } from '../read/book.js';
import { readDays } from '../validate/values.js';
import { type ColumnDecision, type Decision, requiredOf } from './decide.js';
import { wordScore } from './header-score.js';
import type { PlainColumn, PlainTable } from './plain-table.js';
import type { Know } from './regions.js';
import type { TableColumn } from './table.js';

/** A column of a table with the plain column that it is. */
export interface KeyedColumn extends TableColumn {
  readonly id: number;
}

/** One table of a region: its columns by key. */
export interface KeyedTable {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<string, KeyedColumn>;
  /** Columns that claim one key and say different things, so that none is taken. */
  readonly competing: ReadonlyMap<string, readonly KeyedColumn[]>;
  /** Columns whose key went to another one, which says all that they say. */
  readonly outdone: readonly KeyedColumn[];
  /** Required columns that it lacks. */
  readonly missing: readonly string[];
  /** Whether its rows are rows of the sheet and its columns columns. */
  readonly isUpright: boolean;
}

/** A rival says the same in its words, or nearly. */
const rivalMargin = 1.6;

/** The tables of a region, with what became of columns that claim one key. */
export function keyedTables(plain: PlainTable, decision: Decision, know: Know): KeyedTable[] {
  return decision.kinds.map((kind) => keyedTable(kind, plain, decision, know));
}

function keyedTable(kind: TableKind, plain: PlainTable, decision: Decision, know: Know): KeyedTable {
  const columns = new Map<string, KeyedColumn>();
  const competing = new Map<string, readonly KeyedColumn[]>();
  const outdone: KeyedColumn[] = [];
  for (const taken of decision.columns.filter((column) => column.kind === kind)) {
    const own = keyed(taken, plain);
    const rivals =
      taken.words.match === 'decided' ? [] : decision.unused.filter((column) => isRival(column, taken, know));
    if (rivals.length === 0) columns.set(taken.key, own);
    else {
      const all = [
        own,
        ...rivals.map((column) =>
          keyed({ ...taken, column, words: wordScore(know.headers.of(column.words), taken) }, plain),
        ),
      ];
      const inOrder = all.toSorted((a, b) => a.column - b.column);
      const winner = winnerOf(inOrder, plain);
      if (winner) {
        columns.set(taken.key, winner);
        outdone.push(...inOrder.filter((column) => column !== winner));
      } else competing.set(taken.key, inOrder);
    }
  }
  const missing = requiredOf(kind).filter((key) => !columns.has(key) && !competing.has(key));
  return { kind, columns, competing, outdone, missing, isUpright: plain.layout === 'table' };
}

/** A column left over whose words claim the same key as surely as the one taken. */
function isRival(column: PlainColumn, taken: ColumnDecision, know: Know): boolean {
  if (know.kept.columnOf(column, taken.kind) !== undefined) return false;
  const { score } = wordScore(know.headers.of(column.words), taken);
  const isPlanned = know.senses.says(column.words, 'planned') && !know.senses.says(column.words, 'held');
  return column.header !== undefined && !isPlanned && score >= 4 && score >= taken.words.score - rivalMargin;
}

function keyed(
  { column, key, kind, words, confidence, runnerUp }: ColumnDecision,
  plain: PlainTable,
): KeyedColumn {
  const first = plain.rows.flatMap(({ cells }) => cells.get(column.id)?.cell ?? [])[0];
  const header: Cell = column.header ??
    first ?? { address: 'A1', row: 1, column: 1, text: '', value: { type: 'text' } };
  return {
    key,
    header,
    id: column.id,
    column: header.column,
    match: words.match ?? 'values',
    known: words.known ?? columnDefinition(kind, key)?.header ?? key,
    confidence,
    ...(runnerUp && { runnerUp: `${runnerUp.kind}.${runnerUp.key}` }),
  };
}

type Cells = readonly (Cell | undefined)[];

/** Where one of the columns says all that the others say, it is taken; else which is meant cannot be known. */
function winnerOf(candidates: readonly KeyedColumn[], plain: PlainTable): KeyedColumn | undefined {
  const filled = candidates.map((column) => ({
    column,
    cells: plain.rows.map(({ cells }) => cells.get(column.id)?.cell),
  }));
  // „Ziua” may hold the days of the week beside „Data”.
  const dated = filled.filter(
    ({ column, cells }) => column.key !== 'date' || cells.some((cell) => cell && readDays(cell)),
  );
  const rivals = dated.length > 0 ? dated : filled;
  const canonicalFirst = rivals.toSorted((a, b) => rank(a.column) - rank(b.column));
  return canonicalFirst.find(({ cells }) => rivals.every((other) => holdsAll(cells, other.cells)))?.column;
}

function rank({ match }: TableColumn): number {
  return match === 'canonical' ? 0 : 1;
}

/** Whether every cell of the other column is blank or says the same. */
function holdsAll(cells: Cells, others: Cells): boolean {
  return others.every((other, i) => !other || foldText(other.text) === foldText(cells[i]?.text ?? ''));
}

/** Two columns for one key keep the rows out of the count, where a figure depends on the key. */
export function weighs(kind: TableKind, key: string): boolean {
  return columnDefinition(kind, key)?.remark !== true;
}

/** Whether a table that lacks a required column was meant all the same: its telling columns are there. */
export function isMeant({ kind, columns, competing, missing }: KeyedTable): boolean {
  const signatures: readonly (readonly string[])[] = tables[kind].signatures;
  return (
    missing.length === 0 ||
    signatures.some((keys) => keys.every((key) => columns.has(key) || competing.has(key)))
  );
}

/** Whether a column moves a figure and another reading of it is as good. */
export function isInDoubt(kind: TableKind, { key, confidence, match }: TableColumn): boolean {
  return confidence === 'poor' && match !== 'canonical' && weighs(kind, key);
}

/** Whether the rows under a header can be counted: no column is missing, and none in doubt. */
export function isUsable({ kind, columns, missing, competing }: KeyedTable): boolean {
  const doubtful = [...competing.keys()].some((key) => weighs(kind, key));
  return (
    missing.length === 0 && !doubtful && ![...columns.values()].some((column) => isInDoubt(kind, column))
  );
}
