import type { Format } from './format.js';

/** The report to print; the layout engine is loaded only when it is asked for. */
export const pdfFormat: Format = {
  id: 'pdf',
  async render({ report, year }, createdAt) {
    const { toPdf } = await import('./pdf/to-pdf.js');
    return [{ path: `raport-${year}.pdf`, content: await toPdf(report, createdAt) }];
  },
};
