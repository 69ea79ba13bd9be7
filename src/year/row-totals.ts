import type { TableKind } from '../field/contract/tables.js';
import { entryKey, type RowOfSheet, type TableFates } from './row-fates.js';

/** What became of the rows of data: `read` = `counted` + `superseded` + `notCounted`. */
export interface RowTotals {
  readonly read: number;
  readonly counted: number;
  /** Copied, or replaced by a newer file: another row stands for them. */
  readonly superseded: number;
  /** Kept out by an error. */
  readonly notCounted: number;
}

/** The rows of one table of one file. */
export interface TableTotals extends RowTotals {
  readonly file: string;
  readonly table: TableKind;
}

/** How many rows of a table each fate had. */
export function tableTotals({ file, table, read, counted, superseded, notCounted }: TableFates): TableTotals {
  return {
    ...{ file, table, read },
    counted: distinct(counted),
    superseded: distinct(superseded),
    notCounted: notCounted.length,
  };
}

function distinct(rows: readonly RowOfSheet[]): number {
  return new Set(rows.map(entryKey)).size;
}

/** Adds up the rows of tables. */
export function rowTotals(tables: readonly RowTotals[]): RowTotals {
  const sum = (of: (totals: RowTotals) => number) => tables.reduce((total, table) => total + of(table), 0);
  return {
    read: sum(({ read }) => read),
    counted: sum(({ counted }) => counted),
    superseded: sum(({ superseded }) => superseded),
    notCounted: sum(({ notCounted }) => notCounted),
  };
}
