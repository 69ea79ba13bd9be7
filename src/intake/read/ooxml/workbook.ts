import { attribute, scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import type { SheetEntry, Workbook } from './parts.js';

/** Reads the part that lists a workbook's sheets. */
export function readWorkbook(archive: Archive, part: string): Workbook {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanXml(archive.inflate(part), part, {
    open(name, attributes, parent) {
      // Extensions have elements of the same names further down.
      if (name === 'workbookPr' && parent === 'workbook')
        date1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || parent !== 'sheets') return;
      sheets.push({
        name: attributes.name ?? '',
        relation: attribute(attributes, 'id') ?? '',
        hidden: /^(?:hidden|veryHidden)$/.test(attributes.state ?? ''),
      });
    },
  });
  return { sheets, date1904 };
}
