import type { ReportDocument } from '../compose/document.js';
import type { Format, OutputFile } from './format.js';

/** The report as one accessible page. */
export const htmlFormat: Format = {
  id: 'html',
  render: ({ report, year }) => htmlFiles(report, `raport-${year}`),
  renderDocument: htmlFiles,
};

async function htmlFiles(document: ReportDocument, path: string): Promise<OutputFile[]> {
  const { toHtml } = await import('./html/to-html.js');
  return [{ path: `${path}.html`, content: await toHtml(document) }];
}
