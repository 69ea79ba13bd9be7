import type { ReportDocument } from '../compose/document.js';
import type { Format, OutputFile } from './format.js';

/** The report and its technical annex to print; the layout engine is loaded only when it is asked for. */
export const pdfFormat: Format = {
  id: 'pdf',
  renderDocument: pdfFiles,
};

async function pdfFiles(document: ReportDocument, path: string, createdAt: Date): Promise<OutputFile[]> {
  const { toPdf } = await import('./pdf/to-pdf.js');
  return [{ path: `${path}.pdf`, content: await toPdf(document, createdAt) }];
}
