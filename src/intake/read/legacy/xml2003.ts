import type { BookBuilder } from '../book-builder.js';
import { limits } from '../limits.js';
import { isNoSize } from '../no-size.js';
import type { Reader } from '../reader.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { isoTime } from '../time.js';
import { Unreadable } from '../unreadable.js';
import { type Attributes, attribute, scanXml, type XmlListener } from '../xml.js';
import { Xml2003Cell } from './xml2003-cell.js';
import { Xml2003Formats } from './xml2003-formats.js';

/** Reads a workbook in the XML of Excel 2003, which some programs still export under the name `.xls`. */
export const readXml2003: Reader = (bytes, book) => {
  const listener = new WorkbookListener(book);
  scanXml([bytes], 'Workbook', listener);
  return { format: 'xls', ...(listener.modified !== undefined && { modified: listener.modified }) };
};

/** Rows, columns and cells state their place only where it does not follow from the one before. */
class WorkbookListener implements XmlListener {
  modified: string | undefined;
  private readonly formats = new Xml2003Formats();
  private sheet: SheetBuilder | undefined;
  private tables = 0;
  private row = 0;
  private nextRow = 1;
  private nextColumn = 1;
  private cell: Xml2003Cell | undefined;
  /** Text of the elements that say something of the whole workbook or sheet. */
  private told = '';

  constructor(private readonly book: BookBuilder) {}

  open(name: string, attributes: Attributes): void {
    this.told = '';
    if (name === 'Worksheet') this.openSheet(attributes);
    else if (name === 'Table') this.tables += 1;
    else if (this.cell) this.cell.open(name, attributes);
    else if (this.tables > 0 && this.sheet) this.openInTable(name, attributes, this.sheet);
    else this.formats.open(name, attributes);
  }

  close(name: string): void {
    if (this.cell && name !== 'Cell') this.cell.close(name);
    else if (name === 'Cell') this.closeCell();
    else if (name === 'Table') this.tables -= 1;
    else if (name === 'Worksheet') this.sheet = undefined;
    else if (name === 'Visible' && this.told !== 'SheetVisible') this.sheet?.hide();
    else if (name === 'LastSaved') this.modified = isoTime(this.told);
  }

  text(text: string): void {
    if (this.cell) this.cell.text(text);
    else this.told += text;
  }

  private openSheet(attributes: Attributes): void {
    this.sheet = this.book.sheet(attribute(attributes, 'Name') ?? '', false);
    this.nextRow = 1;
    this.nextColumn = 1;
  }

  private openInTable(name: string, attributes: Attributes, sheet: SheetBuilder): void {
    if (name === 'Column') this.openColumn(attributes, sheet);
    else if (name === 'Row') this.openRow(attributes, sheet);
    else if (name === 'Cell') this.openCell(attributes, sheet);
  }

  private openColumn(attributes: Attributes, sheet: SheetBuilder): void {
    const first = placed(attribute(attributes, 'Index'), this.nextColumn, limits.sheetColumns);
    this.nextColumn = first + 1 + further(attributes, 'Span', limits.sheetColumns);
    if (isHidden(attributes, 'Width')) sheet.hideColumns(first, this.nextColumn - 1);
  }

  private openRow(attributes: Attributes, sheet: SheetBuilder): void {
    this.row = placed(attribute(attributes, 'Index'), this.nextRow, limits.sheetRows);
    this.nextRow = this.row + 1 + further(attributes, 'Span', limits.sheetRows);
    this.nextColumn = 1;
    if (isHidden(attributes, 'Height')) sheet.hideRow(this.row);
  }

  private openCell(attributes: Attributes, sheet: SheetBuilder): void {
    const { row } = this;
    const column = placed(attribute(attributes, 'Index'), this.nextColumn, limits.sheetColumns);
    const across = further(attributes, 'MergeAcross', limits.sheetColumns - column);
    const down = further(attributes, 'MergeDown', limits.sheetRows - row);
    this.nextColumn = column + 1 + across;
    if (across > 0 || down > 0)
      sheet.merge({ top: row, left: column, bottom: row + down, right: column + across });
    this.cell = new Xml2003Cell(row, column, attributes);
  }

  private closeCell(): void {
    if (this.sheet) this.cell?.putInto(this.sheet, this.formats);
    this.cell = undefined;
  }
}

/** A stated place, or the next one; no program writes outside the sheet or backwards. */
function placed(stated: string | undefined, next: number, last: number): number {
  const place = stated === undefined ? next : Number(stated);
  if (!Number.isInteger(place) || place < 1 || place > last)
    throw new Unreadable('damaged', { row: stated ?? '' });
  return place;
}

/** How many rows or columns more something takes, kept within the sheet. */
function further(attributes: Attributes, name: string, most: number): number {
  const count = Number(attribute(attributes, name) ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 0;
}

function isHidden(attributes: Attributes, size: 'Height' | 'Width'): boolean {
  return attribute(attributes, 'Hidden') === '1' || isNoSize(attribute(attributes, size));
}
