import type { ReportDocument } from '../compose/document.js';
import type { Format, OutputFile } from './format.js';

/** The report for Word and LibreOffice, to be edited further. */
export const docxFormat: Format = {
  id: 'docx',
  render: ({ report, year }, createdAt) => docxFiles(report, `raport-${year}`, createdAt),
  renderDocument: docxFiles,
};

async function docxFiles(document: ReportDocument, path: string, createdAt: Date): Promise<OutputFile[]> {
  const { toDocx } = await import('./docx/to-docx.js');
  return [{ path: `${path}.docx`, content: await toDocx(document, createdAt) }];
}
