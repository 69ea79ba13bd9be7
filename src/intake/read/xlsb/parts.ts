import { type CellText, cellText } from '../cell-text.js';
import { builtInFormat, type NumberFormat, numberFormat } from '../formats.js';
import { limits } from '../limits.js';
import type { PartReaders, SheetEntry, Workbook } from '../ooxml/parts.js';
import { tooLarge } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';
import { recordTypes, scanRecords } from './records.js';
import { BinarySheet } from './sheet.js';

/** The parts of `.xlsb` workbooks. */
export const binaryParts: PartReaders = {
  workbook: readWorkbook,
  strings: readSharedStrings,
  formats: readFormats,
  sheet(archive, part, context, sheet) {
    const cells = new BinarySheet(context, sheet);
    scanRecords(archive, part, (type, content) => cells.take(type, content));
  },
};

function readWorkbook(archive: Archive, part: string): Workbook {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanRecords(archive, part, (type, content) => {
    if (type === recordTypes.workbookProperties) date1904 = (content.uint32() & 1) !== 0;
    if (type !== recordTypes.sheet) return;
    const hidden = content.uint32() !== 0;
    content.skip(4);
    const relation = content.text();
    sheets.push({ name: content.text(), relation, hidden });
  });
  return { sheets, date1904 };
}

function readSharedStrings(archive: Archive, part: string): readonly CellText[] {
  const strings: CellText[] = [];
  scanRecords(archive, part, (type, content) => {
    if (type !== recordTypes.sharedString) return;
    content.skip(1);
    strings.push(cellText(content.text()));
    if (strings.length > limits.sharedStrings) throw tooLarge('texts', limits.sharedStrings);
  });
  return strings;
}

function readFormats(archive: Archive, part: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  scanRecords(archive, part, (type, content) => {
    if (type === recordTypes.format) codes.set(content.uint16(), content.text());
    if (type === recordTypes.cellStylesBegin) inCellStyles = true;
    if (type === recordTypes.cellStylesEnd) inCellStyles = false;
    if (type !== recordTypes.cellStyle || !inCellStyles) return;
    content.skip(2);
    ids.push(content.uint16());
  });
  return ids.map((id) => numberFormat(codes.get(id) ?? builtInFormat(id)));
}
