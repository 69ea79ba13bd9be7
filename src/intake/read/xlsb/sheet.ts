import { errorText } from '../errors.js';
import { displayNumber, numberFormat } from '../formats.js';
import type { WorkbookContext } from '../ooxml/parts.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { type RecordContent, recordTypes } from './records.js';

const general = numberFormat('General');

/** How the cells of each type of record hold their value. */
type PutValue = (cells: BinarySheet, content: RecordContent) => void;

const cellTypes: Readonly<Record<number, PutValue>> = {
  1: () => undefined,
  2: (cells, content) => cells.putNumber(content.packedNumber()),
  3: (cells, content) => cells.putError(content.uint8()),
  4: (cells, content) => cells.putBoolean(content.uint8() !== 0),
  5: (cells, content) => cells.putNumber(content.float64()),
  6: (cells, content) => cells.putText(content.text()),
  7: (cells, content) => cells.putSharedText(content.uint32()),
  8: (cells, content) => cells.putText(content.text()),
  9: (cells, content) => cells.putNumber(content.float64()),
  10: (cells, content) => cells.putBoolean(content.uint8() !== 0),
  11: (cells, content) => cells.putError(content.uint8()),
  [recordTypes.inlineRichText]: (cells, content) => {
    content.skip(1);
    cells.putText(content.text());
  },
};

/** Cells right of the one before leave their column out; in all else they are like those of the full types. */
const shortCells = { first: 12, last: 18, toFull: 11 };

function isShort(type: number): boolean {
  return type >= shortCells.first && type <= shortCells.last;
}

/** Takes the records of a sheet. */
export class BinarySheet {
  private row = 0;
  private column = 0;
  private style = 0;

  constructor(
    private readonly context: WorkbookContext,
    private readonly sheet: SheetBuilder,
  ) {}

  take(type: number, content: RecordContent): void {
    if (type in cellTypes) this.takeCell(content.uint32() + 1, type, content);
    else if (isShort(type)) this.takeCell(this.column + 1, type - shortCells.toFull, content);
    else if (type === recordTypes.row) this.takeRow(content);
    else if (type === recordTypes.columns) this.takeColumns(content);
    else if (type === recordTypes.merge) this.takeMerge(content);
  }

  putText(text: string): void {
    this.sheet.text(this.row, this.column, text);
  }

  putSharedText(index: number): void {
    const text = this.context.strings[index];
    if (!text) throw this.sheet.damaged({ row: this.row });
    this.sheet.cleanText(this.row, this.column, text);
  }

  putNumber(number: number): void {
    if (!Number.isFinite(number)) throw this.sheet.damaged({ row: this.row });
    const { formats, date1904 } = this.context;
    const shown = displayNumber(number, formats[this.style] ?? general, date1904);
    this.sheet.put(this.row, this.column, shown.text, shown.value);
  }

  putBoolean(boolean: boolean): void {
    this.sheet.put(this.row, this.column, boolean ? 'TRUE' : 'FALSE', { type: 'boolean', boolean });
  }

  putError(code: number): void {
    this.sheet.put(this.row, this.column, errorText(code), { type: 'error' });
  }

  private takeCell(column: number, type: number, content: RecordContent): void {
    this.column = column;
    // The style has 24 bits; the flag above them concerns phonetic readings.
    this.style = content.uint32() & 0xffffff;
    cellTypes[type]?.(this, content);
  }

  private takeRow(content: RecordContent): void {
    this.row = content.uint32() + 1;
    content.skip(4);
    const height = content.uint16();
    content.skip(1);
    const isHidden = (content.uint8() & 0x10) !== 0;
    if (isHidden || height === 0) this.sheet.hideRow(this.row);
  }

  private takeColumns(content: RecordContent): void {
    const first = content.uint32() + 1;
    const last = content.uint32() + 1;
    const width = content.uint32();
    content.skip(4);
    if (width === 0 || (content.uint16() & 1) !== 0) this.sheet.hideColumns(first, last);
  }

  private takeMerge(content: RecordContent): void {
    const [top = 0, bottom = 0, left = 0, right = 0] = [1, 2, 3, 4].map(() => content.uint32() + 1);
    this.sheet.merge({ top, left, bottom, right });
  }
}
