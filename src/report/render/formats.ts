import { changesFormat } from './changes-format.js';
import { csvFormat } from './csv-format.js';
import { docxFormat } from './docx-format.js';
import type { Format } from './format.js';
import { htmlFormat } from './html-format.js';
import { jsonFormat } from './json-format.js';
import { markdownFormat } from './markdown-format.js';
import { noticeFormat } from './notice-format.js';
import { pdfFormat } from './pdf-format.js';
import { xlsxFormat } from './xlsx-format.js';

/** Every output format, in the order in which they are written and listed. */
export const formats: readonly Format[] = [
  pdfFormat,
  htmlFormat,
  docxFormat,
  markdownFormat,
  noticeFormat,
  jsonFormat,
  changesFormat,
  xlsxFormat,
  csvFormat,
];
