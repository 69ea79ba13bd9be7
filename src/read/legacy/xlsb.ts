import type { BookBuilder } from '../book-builder.js';
import type { Reading } from '../reader.js';
import type { Archive } from '../zip/archive.js';
import { takeSheets } from './cells.js';
import { readWithSheetJs } from './sheetjs-book.js';

/** Reads a binary workbook of Excel since 2007. */
export function readXlsb(bytes: Uint8Array, archive: Archive, book: BookBuilder): Reading {
  // SheetJS inflates without limits and believes any checksum: every part passes through ours first.
  for (const name of archive.names()) for (const _ of archive.inflate(name));
  takeSheets(readWithSheetJs(bytes), book);
  return { format: 'xlsb' };
}
