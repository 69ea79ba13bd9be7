import type { ReportData } from './data.js';
import type { ReportDocument } from './document.js';

/** What `compose` gives and every format renders from. */
export interface Composition {
  readonly year: number;
  readonly report: ReportDocument;
  readonly notice: ReportDocument;
  /** The difficulties of each central authority, to be sent to it alone. */
  readonly inventories: readonly Inventory[];
  readonly data: ReportData;
}

export interface Inventory {
  /** Names its files: `ministerul-sanatatii`. */
  readonly id: string;
  readonly document: ReportDocument;
}
