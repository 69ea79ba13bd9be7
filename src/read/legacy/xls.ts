import type { BookBuilder } from '../book-builder.js';
import type { Reader, Reading } from '../reader.js';
import { isoTime } from '../time.js';
import { Unreadable } from '../unreadable.js';
import { countCells } from './biff.js';
import { takeSheets } from './cells.js';
import { workbookStream } from './ole.js';
import { readWithSheetJs } from './sheetjs-book.js';

/** Reads an old Excel workbook inside its compound file. */
export const readOle: Reader = (bytes, book) => readXls(bytes, workbookStream(bytes), book);

/** Reads an old Excel workbook that stands in its file without a container. */
export const readBiff: Reader = (bytes, book) => readXls(bytes, bytes, book);

function readXls(bytes: Uint8Array, stream: Uint8Array, book: BookBuilder): Reading {
  const expected = countCells(stream);
  const workbook = readWithSheetJs(bytes);
  const cells = takeSheets(workbook, book);
  // SheetJS leaves out what it cannot read: a damaged workbook must not look like a small one.
  if (cells < expected) throw new Unreadable('damaged', { cells, expected });
  const modified = isoTime(String(workbook.Props?.ModifiedDate ?? ''));
  return { format: 'xls', ...(modified !== undefined && { modified }) };
}
