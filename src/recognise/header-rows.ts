import { columnDefinition, type TableKind, tableKinds, tables } from '../contract/tables.js';
import type { Cell, Sheet } from '../read/book.js';
import type { Grid } from './grid.js';
import { type HeaderClaim, headerClaims } from './headers.js';
import { headerMatches, type TableColumn } from './table.js';

/** A header found on a sheet: the rows it stands on and the columns it gives to each table it starts. */
export interface FoundHeader {
  /** 1-based; a header of two lines has `bottom` = `top` + 1. */
  readonly top: number;
  readonly bottom: number;
  readonly tables: readonly HeaderTable[];
  /** Header cells that no table takes. */
  readonly unknown: readonly Cell[];
}

export interface HeaderTable {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Columns that claim one key with equal right, so that none is taken. */
  readonly competing: ReadonlyMap<string, readonly Cell[]>;
}

/** A header cell with what it may stand for. */
interface HeaderCell {
  readonly cell: Cell;
  readonly column: number;
  readonly claims: readonly HeaderClaim[];
}

/** Finds the headers of a sheet, from the top; rows between two headers are the first one's. */
export function findHeaders(sheet: Sheet, grid: Grid): FoundHeader[] {
  const headers: FoundHeader[] = [];
  for (const { number } of sheet.rows) {
    if (number <= (headers.at(-1)?.bottom ?? 0)) continue;
    const header = headerAt(number, grid);
    if (header) headers.push(header);
  }
  return headers;
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
  const claimed = kindsOf(cells);
  // A table whose telling column went to another one was not meant.
  const kinds = claimed.filter((kind) => keepsSignature(kind, assign(cells, claimed)));
  if (kinds.length === 0) return undefined;
  const assigned = assign(cells, kinds);
  return {
    top,
    bottom,
    tables: kinds.map((kind) => headerTable(kind, assigned)),
    unknown: cells.filter((cell) => !assigned.has(cell)).map(({ cell }) => cell),
  };
}

function headerCells(top: number, bottom: number, grid: Grid): HeaderCell[] {
  const cells = top === bottom ? grid.cellsOf(top) : [...grid.cellsOf(top), ...grid.cellsOf(bottom)];
  const columns = new Set(cells.map((cell) => cell.column));
  return [...columns].sort((a, b) => a - b).flatMap((column) => headerCell(top, bottom, column, grid));
}

/** The lower line speaks for a column; the upper one where the lower says nothing. */
function headerCell(top: number, bottom: number, column: number, grid: Grid): HeaderCell[] {
  const lower = grid.typed(bottom, column) ?? grid.mergedFromAbove(bottom, column);
  const upper = top < bottom ? grid.typed(top, column) : undefined;
  const cell = lower ?? upper;
  if (!cell) return [];
  const claims = headerClaims(cell.text);
  if (claims.length > 0 || !lower || !upper) return [{ cell, column, claims }];
  return [{ cell, column, claims: headerClaims(`${upper.text} ${lower.text}`) }];
}

/** The tables whose signature the cells hold; meetings beside another table only where their own columns show. */
function kindsOf(cells: readonly HeaderCell[]): TableKind[] {
  const claimed = cells.filter((cell) => cell.claims.length > 0);
  if (claimed.length < 2 || claimed.length * 2 < cells.length) return [];
  const kinds = tableKinds.filter((kind) => hasSignature(kind, claimed));
  const others = kinds.filter((kind) => kind !== 'meetings');
  if (others.length === 0 || !kinds.includes('meetings')) return kinds;
  return ownColumns('meetings', others, claimed) >= 1 ? kinds : others;
}

function hasSignature(kind: TableKind, cells: readonly HeaderCell[]): boolean {
  return signs(
    kind,
    cells.flatMap((cell) => cell.claims),
  );
}

function keepsSignature(kind: TableKind, assigned: ReadonlyMap<HeaderCell, HeaderClaim>): boolean {
  return signs(kind, [...assigned.values()]);
}

function signs(kind: TableKind, claims: readonly HeaderClaim[]): boolean {
  const keys = new Set(claims.filter((claim) => claim.kind === kind).map((claim) => claim.key));
  const signatures: readonly (readonly string[])[] = tables[kind].signatures;
  return signatures.some((signature) => signature.every((key) => keys.has(key)));
}

/** How many of the cells can belong to the table and to none of the others. */
function ownColumns(kind: TableKind, others: readonly TableKind[], cells: readonly HeaderCell[]): number {
  return cells.filter(
    ({ claims }) =>
      claims.some((claim) => claim.kind === kind) && !claims.some((claim) => others.includes(claim.kind)),
  ).length;
}

/**
 * Gives each cell to one table. Where several claim it, the meeting takes its code, day and unit, and any other
 * column goes with the table of the column before it: tables written side by side keep their columns together.
 */
function assign(cells: readonly HeaderCell[], kinds: readonly TableKind[]): Map<HeaderCell, HeaderClaim> {
  const assigned = new Map<HeaderCell, HeaderClaim>();
  let current: TableKind | undefined;
  for (const cell of cells) {
    const claims = cell.claims.filter((claim) => kinds.includes(claim.kind));
    const claim =
      claims.find((c) => c.kind === 'meetings' && ['code', 'date', 'unit'].includes(c.key)) ??
      (claims.length === 1 ? claims[0] : (claims.find((c) => c.kind === current) ?? claims[0]));
    if (!claim) continue;
    assigned.set(cell, claim);
    if (claims.length === 1) current = claim.kind;
  }
  return assigned;
}

function headerTable(kind: TableKind, assigned: ReadonlyMap<HeaderCell, HeaderClaim>): HeaderTable {
  const byKey = new Map<string, TableColumn[]>();
  for (const [{ cell, column }, claim] of assigned) {
    if (claim.kind !== kind) continue;
    const columns = byKey.get(claim.key) ?? [];
    byKey.set(claim.key, [...columns, { key: claim.key, header: cell, column, match: claim.match }]);
  }
  const columns = new Map<string, TableColumn>();
  const competing = new Map<string, readonly Cell[]>();
  for (const [key, candidates] of byKey) {
    const [first, second] = candidates.sort(surestFirst);
    if (!first) continue;
    if (second?.match === first.match)
      competing.set(
        key,
        candidates.map((candidate) => candidate.header),
      );
    else columns.set(key, first);
  }
  return { kind, columns, competing };
}

function surestFirst(a: TableColumn, b: TableColumn): number {
  return headerMatches.indexOf(a.match) - headerMatches.indexOf(b.match) || a.column - b.column;
}

/** The required columns that a table lacks; the unit may be told elsewhere. */
export function missingColumns(table: HeaderTable): string[] {
  return Object.keys(tables[table.kind].columns).filter(
    (key) =>
      columnDefinition(table.kind, key)?.required &&
      key !== 'unit' &&
      !table.columns.has(key) &&
      !table.competing.has(key),
  );
}
