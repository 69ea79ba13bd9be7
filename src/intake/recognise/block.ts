import type { Sheet } from '../read/book.js';
import type { Grid } from './grid.js';
import type { FoundHeader } from './header-rows.js';
import type { Segment } from './segment.js';

/** A header with the rows under it. */
export interface Block {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly header: FoundHeader;
  readonly segment: Segment;
  /** Rows above the header that belong to no table. */
  readonly titleRows: readonly number[];
}
