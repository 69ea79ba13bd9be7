import type { Sheet } from '../read/book.js';
import type { Decision } from './decide.js';
import type { Grid } from './grid.js';
import type { KeyedTable } from './keyed-table.js';
import type { PlainTable } from './plain-table.js';
import type { Segment } from './segment.js';
import type { Subject } from './subject.js';

/** A region of a sheet that was read as one or more of the tables. */
export interface ReadRegion {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly plain: PlainTable;
  readonly decision: Decision;
  readonly tables: readonly KeyedTable[];
  readonly segment: Segment;
  readonly subject: Subject;
}
