import type { PartReaders } from './parts.js';
import { readSheet } from './sheet.js';
import { readSharedStrings } from './strings.js';
import { readFormats } from './styles.js';
import { readWorkbook } from './workbook.js';

/** The parts of `.xlsx` and `.xlsm` workbooks. */
export const xmlParts: PartReaders = {
  workbook: readWorkbook,
  strings: readSharedStrings,
  formats: readFormats,
  sheet: readSheet,
};
