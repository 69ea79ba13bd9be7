import { read, type WorkBook } from '../sheetjs.js';
import { Unreadable } from '../unreadable.js';
import { useCodepages } from './codepages.js';

/**
 * Reads a workbook with SheetJS the way `takeSheets` needs it: dense, with numbers as stored and their formats, and
 * with the columns that are hidden, which it only looks at together with styles.
 */
export function readWithSheetJs(bytes: Uint8Array): WorkBook {
  useCodepages();
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellText: false,
      cellStyles: true,
    });
  } catch {
    throw new Unreadable('damaged');
  }
}
