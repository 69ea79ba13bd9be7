import type { Reader } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { scanXml, type XmlListener } from '../xml.js';
import { takeSheets } from './cells.js';
import { readWithSheetJs } from './sheetjs-book.js';

/** Reads a workbook in the XML of Excel 2003, which some programs still export under the name `.xls`. */
export const readXml2003: Reader = (bytes, book) => {
  const counter = new CellCounter();
  scanXml([bytes], 'Workbook', counter);
  const cells = takeSheets(readWithSheetJs(bytes), book);
  // SheetJS leaves out what it cannot read: a damaged workbook must not look like a small one.
  if (cells < counter.cells) throw new Unreadable('damaged', { cells, expected: counter.cells });
  return { format: 'xls' };
};

/** Counts the cells that hold something. */
class CellCounter implements XmlListener {
  cells = 0;
  private isEmpty = false;
  private inComment = false;

  open(name: string): void {
    if (name === 'Comment') this.inComment = true;
    if (name === 'Data') this.isEmpty = !this.inComment;
  }

  close(name: string): void {
    if (name === 'Comment') this.inComment = false;
    if (name === 'Data') this.isEmpty = false;
  }

  text(text: string): void {
    if (!this.isEmpty || text.trim() === '') return;
    this.cells += 1;
    this.isEmpty = false;
  }
}
