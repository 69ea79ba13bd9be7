import type { ReportData } from './data.js';
import type { ReportDocument } from './document.js';

/** What `compose` gives and every format renders from. */
export interface Composition {
  readonly year: number;
  readonly report: ReportDocument;
  readonly notice: ReportDocument;
  readonly data: ReportData;
}
