import type { Reader } from '../reader.js';
import { scanXml } from '../xml.js';
import { takeSheets } from './cells.js';
import { readWithSheetJs } from './sheetjs-book.js';

/** Reads a workbook in the XML of Excel 2003, which some programs still export under the name `.xls`. */
export const readXml2003: Reader = (bytes, book) => {
  // SheetJS is silent about XML that is broken or declares entities.
  scanXml([bytes], 'Workbook', {});
  takeSheets(readWithSheetJs(bytes), book);
  return { format: 'xls' };
};
