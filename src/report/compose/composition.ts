import type { ReportData } from './data.js';
import type { ReportDocument } from './document.js';
import type { DataTable } from './tables/table.js';

/** What `compose` gives and every format renders from. */
export interface Composition {
  readonly year: number;
  readonly report: ReportDocument;
  /** Lists, method, quality and data of the figures: what the report rests on. */
  readonly annex: ReportDocument;
  /** Absent where so many rows were not counted that there is nothing to announce. */
  readonly notice?: ReportDocument;
  /** The difficulties of each central authority, to be sent to it alone. */
  readonly inventories: readonly Inventory[];
  readonly data: ReportData;
  readonly tables: readonly DataTable[];
}

export interface Inventory {
  /** Names its files: `ministerul-sanatatii`. */
  readonly id: string;
  readonly document: ReportDocument;
}
