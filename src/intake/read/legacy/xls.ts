import type { BookBuilder } from '../book-builder.js';
import { readPackage } from '../package.js';
import type { Reader, Reading } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { checkStream } from './biff.js';
import { takeSheets } from './cells.js';
import { openOle } from './ole.js';
import { readWithSheetJs } from './sheetjs-book.js';
import { savedAt } from './summary.js';

/** Reads an old Excel workbook inside its compound file, or a newer one that was encrypted into such a file. */
export const readOle: Reader = (bytes, book) => {
  const opened = openOle(bytes);
  if ('decrypted' in opened) return readPackage(opened.decrypted, book);
  const { workbook, summary } = opened;
  const modified = savedAt(summary);
  return { ...readStream(workbook, book), ...(modified !== undefined && { modified }) };
};

/** Reads an old Excel workbook that stands in its file without a container. */
export const readBiff: Reader = readStream;

/** The workbook alone goes to SheetJS: in the other streams of a damaged file it loses its way. */
function readStream(bytes: Uint8Array, book: BookBuilder): Reading {
  const { stream, cells: expected } = checkStream(bytes);
  const cells = takeSheets(readWithSheetJs(stream), book);
  // SheetJS leaves out what it cannot read: a damaged workbook must not look like a small one.
  if (cells < expected) throw new Unreadable('damaged', { cells, expected });
  return { format: 'xls' };
}
