import type { Sheet } from '../read/book.js';
import type { Grid } from './grid.js';
import type { SheetTables } from './layouts/sheet-tables.js';

/** A sheet with its regions as plain tables. */
export interface LaidOut extends SheetTables {
  readonly sheet: Sheet;
  readonly grid: Grid;
}
