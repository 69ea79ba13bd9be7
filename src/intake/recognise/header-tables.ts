import { columnDefinition, type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import type { Cell } from '../read/book.js';
import type { HeaderClaim } from './headers.js';
import type { TableColumn } from './table.js';

/** A header cell with what it may stand for. */
export interface HeaderCell {
  readonly cell: Cell;
  readonly column: number;
  readonly claims: readonly HeaderClaim[];
}

/** The columns that a header gives to one table. */
export interface HeaderTable {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Columns that claim one key and say different things, so that none is taken. */
  readonly competing: ReadonlyMap<string, readonly TableColumn[]>;
  /** Columns whose key went to another one, which says all that they say. */
  readonly outdone: readonly TableColumn[];
}

/** The tables whose signature the cells hold; meetings beside another table only where their own columns show. */
export function kindsOf(cells: readonly HeaderCell[]): TableKind[] {
  const claimed = cells.filter((cell) => cell.claims.length > 0);
  if (claimed.length < 2 || claimed.length * 2 < cells.length) return [];
  const present = tableKinds.filter((kind) => hasSignature(kind, claimed));
  const others = present.filter((kind) => kind !== 'meetings');
  const beside = others.length > 0 && present.includes('meetings');
  const kinds = beside && ownColumns('meetings', others, claimed) === 0 ? others : present;
  // A table whose telling column went to another one was not meant.
  return kinds.filter((kind) => signs(kind, [...assign(cells, kinds).values()]));
}

function hasSignature(kind: TableKind, cells: readonly HeaderCell[]): boolean {
  return signs(
    kind,
    cells.flatMap((cell) => cell.claims),
  );
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
export function assign(
  cells: readonly HeaderCell[],
  kinds: readonly TableKind[],
): Map<HeaderCell, HeaderClaim> {
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

/** The columns of one table; of those that claim one key none is taken yet. */
export function headerTable(kind: TableKind, assigned: ReadonlyMap<HeaderCell, HeaderClaim>): HeaderTable {
  const byKey = new Map<string, TableColumn[]>();
  for (const [{ cell, column }, claim] of assigned) {
    if (claim.kind !== kind) continue;
    const { key, match, known } = claim;
    byKey.set(key, [...(byKey.get(key) ?? []), { key, header: cell, column, match, known }]);
  }
  const columns = new Map<string, TableColumn>();
  const competing = new Map<string, readonly TableColumn[]>();
  for (const [key, candidates] of byKey) {
    const [only, rival] = candidates;
    if (only && !rival) columns.set(key, only);
    else competing.set(key, candidates);
  }
  return { kind, columns, competing, outdone: [] };
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

/** Two columns for one key keep the rows out of the count, where a figure depends on the key. */
export function weighs(kind: TableKind, key: string): boolean {
  return columnDefinition(kind, key)?.remark !== true;
}

/** Whether the rows under a header can be counted: no column is missing, and none in doubt. */
export function isUsable(table: HeaderTable): boolean {
  const doubtful = [...table.competing.keys()].some((key) => weighs(table.kind, key));
  return !doubtful && missingColumns(table).length === 0;
}
