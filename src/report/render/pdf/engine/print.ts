import { page } from '../theme.js';
import { type PdfInfo, ReportPdf } from './document.js';
import { type Definition, ReportLayout } from './layout.js';
import { Marks } from './marks.js';
import { SvgMeasure } from './pdfmake.js';
import { ReportRenderer } from './renderer.js';
import type { PdfDocument } from './types.js';

/** Lays a definition out, draws its pages and gives the bytes of the file. */
export function printPdf(definition: Definition, info: PdfInfo): Promise<Uint8Array> {
  const document = new ReportPdf(info);
  const size = { width: page.width, height: page.height, orientation: 'portrait' };
  const layout = new ReportLayout(size, page.margins, new SvgMeasure());
  const pages = layout.layoutReport(definition, document);
  new ReportRenderer(document, new Marks(document, layout.structure.root)).drawPages(pages);
  return bytesOf(document);
}

function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
