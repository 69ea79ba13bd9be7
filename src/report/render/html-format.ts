import type { ReportDocument } from '../compose/document.js';
import type { Format, OutputFile } from './format.js';

/** The report and its technical annex, each as one accessible page. */
export const htmlFormat: Format = {
  id: 'html',
  renderDocument: htmlFiles,
};

async function htmlFiles(document: ReportDocument, path: string): Promise<OutputFile[]> {
  const { toHtml } = await import('./html/to-html.js');
  return [{ path: `${path}.html`, content: await toHtml(document) }];
}
