import { parseDays } from '../../text/dates.js';
import { foldText } from '../../text/fold.js';
import type { Cell } from '../read/book.js';
import type { Grid } from './grid.js';
import type { HeaderTable } from './header-tables.js';
import type { TableColumn } from './table.js';

/**
 * Looks into the columns that claim one key: where one of them says all that the others say, it is taken. Where they
 * say different things, none is: which is meant cannot be known.
 * @param rows the rows of data under the header
 */
export function settle(table: HeaderTable, rows: readonly number[], grid: Grid): HeaderTable {
  if (table.competing.size === 0) return table;
  const columns = new Map(table.columns);
  const competing = new Map(table.competing);
  const outdone = [...table.outdone];
  for (const [key, candidates] of table.competing) {
    const winner = winnerOf(candidates, (column) => rows.map((row) => grid.at(row, column.column)));
    if (!winner) continue;
    columns.set(key, winner);
    competing.delete(key);
    outdone.push(...candidates.filter((candidate) => candidate !== winner));
  }
  return { ...table, columns, competing, outdone };
}

type Cells = readonly (Cell | undefined)[];

function winnerOf(
  candidates: readonly TableColumn[],
  cellsOf: (column: TableColumn) => Cells,
): TableColumn | undefined {
  const filled = candidates.map((column) => ({ column, cells: cellsOf(column) }));
  // „Ziua” may hold the days of the week beside „Data”.
  const dated = filled.filter(({ column, cells }) => column.key !== 'date' || cells.some(isDay));
  const rivals = dated.length > 0 ? dated : filled;
  const canonicalFirst = rivals.toSorted((a, b) => canonicalRank(a.column) - canonicalRank(b.column));
  return canonicalFirst.find(({ cells }) => rivals.every((other) => holdsAll(cells, other.cells)))?.column;
}

function canonicalRank({ match }: TableColumn): number {
  return match === 'canonical' ? 0 : 1;
}

/** Whether every cell of the other column is blank or says the same. */
function holdsAll(cells: Cells, others: Cells): boolean {
  return others.every((other, i) => !other || foldText(other.text) === foldText(cells[i]?.text ?? ''));
}

function isDay(cell: Cell | undefined): boolean {
  if (!cell) return false;
  const { text, value } = cell;
  if (value.type === 'date' || value.type === 'number') return true;
  return parseDays(text) !== undefined || parseDays(text, 'month-first') !== undefined;
}
