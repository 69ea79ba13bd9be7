import type { ReportDocument } from '../compose/document.js';
import type { Format, OutputFile } from './format.js';

/** The report and its technical annex for Word and LibreOffice, to be edited further. */
export const docxFormat: Format = {
  id: 'docx',
  renderDocument: docxFiles,
};

async function docxFiles(document: ReportDocument, path: string, createdAt: Date): Promise<OutputFile[]> {
  const { toDocx } = await import('./docx/to-docx.js');
  return [{ path: `${path}.docx`, content: await toDocx(document, createdAt) }];
}
