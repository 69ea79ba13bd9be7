import { columnLetters } from '../model/address.js';
import { finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { intakeRules } from './intake-rules.js';
import type { Book, Cell } from './read/book.js';
import type { Table } from './recognise/table.js';
import type { SheetLedger, StateRun } from './row-states.js';
import { readNumber } from './validate/values.js';

/** The columns of numbers of people: what stands under them on a line of totals is their sum. */
const summed = ['count', 'attendance'] as const;

/**
 * Totals that a unit typed under its rows and that are not what the rows add up to: of the whole table, or of the rows
 * since the total before.
 * @param ledger what became of the rows of each sheet
 */
export function typedTotals(book: Book, tables: readonly Table[], ledger: readonly SheetLedger[]): Problem[] {
  return ledger.flatMap(({ sheet, runs }) => {
    const rows = runs.filter(isOfTotals).flatMap(rowsOf);
    return tables
      .filter((table) => table.sheet === sheet)
      .flatMap((table) => totalsOf(book, table, rowsUnder(table, tables, rows)));
  });
}

function isOfTotals({ state }: StateRun): boolean {
  return state.state === 'set-aside' && state.reason === 'total';
}

function rowsOf({ first, last }: StateRun): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The rows below the header of a table and above that of the next on its sheet. */
function rowsUnder(table: Table, tables: readonly Table[], rows: readonly number[]): number[] {
  const next = tables
    .filter(({ sheet, headerRow }) => sheet === table.sheet && headerRow > table.headerRow)
    .map(({ headerRow }) => headerRow);
  const end = Math.min(...next, Number.POSITIVE_INFINITY);
  return rows.filter((row) => row > table.headerRow && row < end);
}

function totalsOf(book: Book, table: Table, rows: readonly number[]): Problem[] {
  return summed.flatMap((key) => {
    const column = table.columns.get(key)?.column;
    // In a table that lies on its side a row holds no totals.
    const isUpright = table.rows.every(({ cells }) => (cells.get(key)?.cell.column ?? column) === column);
    if (column === undefined || !isUpright) return [];
    return rows.flatMap((row, at) => {
      const cell = cellAt(book, table.sheet, row, column);
      const typed = cell && readNumber(cell);
      if (typed === undefined) return [];
      const since = (first: number) => sumOf(table, key, first, row);
      const counted = since(table.headerRow);
      if (typed === counted || typed === since(rows[at - 1] ?? table.headerRow)) return [];
      const place = {
        file: table.file,
        ...(table.sheet !== undefined && { sheet: table.sheet }),
        cell: columnLetters(column) + row,
      };
      return [
        finding(
          intakeRules['total-agrees'],
          place,
          { table: table.kind, column: key, typed, counted },
          { found: String(typed) },
        ),
      ];
    });
  });
}

function cellAt({ sheets }: Book, sheet: string | undefined, row: number, column: number): Cell | undefined {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}

/** What the rows between two others add up to, as they are counted: a participant without a number is one. */
function sumOf({ kind, rows }: Table, key: string, after: number, before: number): number {
  const none = kind === 'participants' ? 1 : 0;
  return rows
    .filter(({ number }) => number > after && number < before)
    .reduce((sum, { cells }) => {
      const held = cells.get(key);
      const number = held && readNumber(held.cell);
      return sum + (number ?? none);
    }, 0);
}
