import type { Cell, Sheet } from '../read/book.js';
import { limits } from '../read/limits.js';
import type { Grid } from './grid.js';
import { assign, type HeaderCell, type HeaderTable, headerTable, kindsOf } from './header-tables.js';
import { type HeaderClaim, headerClaims } from './headers.js';
import { misspeltHeaders, nearCellsMax } from './near-headers.js';

/** A header found on a sheet: the rows it stands on and the columns it gives to each table it starts. */
export interface FoundHeader {
  /** 1-based; a header of two lines has `bottom` = `top` + 1. */
  readonly top: number;
  readonly bottom: number;
  readonly tables: readonly HeaderTable[];
  /** Every cell of the header, from the left. */
  readonly cells: readonly [Cell, ...Cell[]];
  /** Header cells that no table takes. */
  readonly unknown: readonly Cell[];
}

/** Rows from the top of a sheet among which a misspelt header is looked for. */
const misspeltRowsMax = 30;

/**
 * Finds the headers of a sheet, from the top; rows between two headers are the first one's. Where there is none, the
 * row that would be one but for slips of the pen: its tables lack the columns concerned.
 */
export function findHeaders(sheet: Sheet, grid: Grid): FoundHeader[] {
  const headers: FoundHeader[] = [];
  for (const { number } of sheet.rows) {
    if (headers.length >= limits.sheetHeaders) break;
    if (number <= (headers.at(-1)?.bottom ?? 0)) continue;
    const header = headerAt(number, grid);
    if (header) headers.push(header);
  }
  return headers.length > 0 ? headers : misspeltHeader(sheet, grid);
}

function misspeltHeader(sheet: Sheet, grid: Grid): FoundHeader[] {
  for (const { number } of sheet.rows.slice(0, misspeltRowsMax)) {
    const cells = headerCells(number, number, grid);
    if (cells.length > nearCellsMax || !cells.some(({ claims }) => claims.length > 0)) continue;
    const header = headerWith(number, number, cells, kindsOf(cells.map(asIfMisspelt)));
    if (header) return [header];
  }
  return [];
}

/** A cell that claims nothing, with what it would claim were it spelt right. */
function asIfMisspelt(cell: HeaderCell): HeaderCell {
  if (cell.claims.length > 0) return cell;
  const claims = misspeltHeaders(cell.cell.text).map(
    ({ kind, key, text }): HeaderClaim => ({ kind, key, match: 'similar', known: text }),
  );
  return { ...cell, claims };
}

/** The header that starts at a row; one of two lines where the second line makes more of it. */
function headerAt(row: number, grid: Grid): FoundHeader | undefined {
  const single = headerOf(row, row, grid);
  // A line that spans several columns has the columns' own headers on the line below.
  if (!grid.hasSpanningCell(row)) return single;
  const double = headerOf(row, row + 1, grid);
  const lower = headerOf(row + 1, row + 1, grid);
  const better = columnCount(double) > Math.max(columnCount(single), columnCount(lower));
  return better ? double : single;
}

function columnCount(header: FoundHeader | undefined): number {
  return header?.tables.reduce((sum, table) => sum + table.columns.size, 0) ?? 0;
}

function headerOf(top: number, bottom: number, grid: Grid): FoundHeader | undefined {
  const cells = headerCells(top, bottom, grid);
  return headerWith(top, bottom, cells, kindsOf(cells));
}

function headerWith(
  top: number,
  bottom: number,
  cells: readonly HeaderCell[],
  kinds: readonly HeaderTable['kind'][],
): FoundHeader | undefined {
  const [first, ...others] = cells.map(({ cell }) => cell);
  if (!first || kinds.length === 0) return undefined;
  const assigned = assign(cells, kinds);
  return {
    top,
    bottom,
    tables: kinds.map((kind) => headerTable(kind, assigned)),
    cells: [first, ...others],
    unknown: cells.filter((cell) => !assigned.has(cell)).map(({ cell }) => cell),
  };
}

function headerCells(top: number, bottom: number, grid: Grid): HeaderCell[] {
  const cells = top === bottom ? grid.cellsOf(top) : [...grid.cellsOf(top), ...grid.cellsOf(bottom)];
  const columns = new Set(cells.map((cell) => cell.column));
  return [...columns].sort((a, b) => a - b).flatMap((column) => headerCell(top, bottom, column, grid));
}

/** The lower line speaks for a column, with the upper one where it says too little; the upper one where it is blank. */
function headerCell(top: number, bottom: number, column: number, grid: Grid): HeaderCell[] {
  const lower = grid.typed(bottom, column) ?? grid.mergedFromAbove(bottom, column);
  const upper = top < bottom ? grid.typed(top, column) : undefined;
  const cell = lower ?? upper;
  if (!cell) return [];
  const claims = headerClaims(cell.text);
  const over = upper ?? (top < bottom ? grid.spanningCell(top, column) : undefined);
  if (claims.length > 0 || !lower || !over) return [{ cell, column, claims }];
  return [{ cell, column, claims: headerClaims(`${over.text} ${lower.text}`) }];
}
