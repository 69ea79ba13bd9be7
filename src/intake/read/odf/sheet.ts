import { limits } from '../limits.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { Unreadable } from '../unreadable.js';
import type { Attributes } from '../xml.js';
import type { OdfCell } from './cell.js';

/** One sheet of an OpenDocument spreadsheet, which states rows and cells that repeat only once. */
export class OdfSheet {
  private builder: SheetBuilder | undefined;
  private isLeftOut = false;
  private readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private nextColumn = 1;
  private row = 1;
  private rowRepeats = 1;
  private isRowHidden = false;
  private column = 1;
  private cells: { readonly column: number; readonly cell: OdfCell }[] = [];

  /** @param create makes the sheet in the book, unless it turns out to be a copy of another file's */
  constructor(private readonly create: () => SheetBuilder) {}

  /** The sheet is kept only for formulas that refer to another file. */
  leaveOut(): void {
    this.isLeftOut = true;
  }

  openColumns(attributes: Attributes, isOfHiddenStyle: boolean): void {
    const first = this.nextColumn;
    this.nextColumn += repeats(attributes['table:number-columns-repeated']);
    if (isOfHiddenStyle || isHidden(attributes)) this.hiddenColumns.push([first, this.nextColumn - 1]);
  }

  openRow(attributes: Attributes, isOfHiddenStyle: boolean): void {
    this.rowRepeats = repeats(attributes['table:number-rows-repeated']);
    this.isRowHidden = isOfHiddenStyle || isHidden(attributes);
    this.column = 1;
    this.cells = [];
  }

  add(cell: OdfCell): void {
    const count = repeats(cell.repeats);
    if (cell.holdsSomething) {
      for (let copy = 0; copy < count; copy += 1)
        this.cells.push({ column: this.inSheet(this.column + copy), cell });
    }
    this.column += count;
  }

  closeRow(): void {
    const copies = this.cells.length > 0 && !this.isLeftOut ? this.rowRepeats : 0;
    for (let copy = 0; copy < copies; copy += 1) this.putRow(this.row + copy);
    this.row += this.rowRepeats;
  }

  close(): void {
    if (this.isLeftOut) return;
    this.builder ??= this.create();
    for (const [first, last] of this.hiddenColumns) this.builder.hideColumns(first, last);
  }

  private putRow(row: number): void {
    this.builder ??= this.create();
    if (row > limits.sheetRows) throw this.builder.damaged({ row });
    if (this.isRowHidden) this.builder.hideRow(row);
    for (const { column, cell } of this.cells) cell.putInto(this.builder, row, column);
  }

  private inSheet(column: number): number {
    if (column > limits.sheetColumns) throw new Unreadable('damaged', { column });
    return column;
  }
}

function isHidden(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}

function repeats(stated: string | undefined): number {
  const count = Number(stated ?? 1);
  if (!Number.isSafeInteger(count) || count < 1) throw new Unreadable('damaged', { repeated: stated ?? '' });
  return count;
}
