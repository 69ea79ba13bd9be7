import type { BookBuilder } from '../book-builder.js';
import { errorText } from '../errors.js';
import { displayNumber, type NumberFormat, numberFormat } from '../formats.js';
import type { SheetBuilder } from '../sheet-builder.js';
import type { CellObject, WorkBook, WorkSheet } from '../sheetjs.js';
import { Unreadable } from '../unreadable.js';

/**
 * Hands the cells that SheetJS read to the builder; it must have kept them dense, with their number formats.
 * @returns how many there were
 */
export function takeSheets(workbook: WorkBook, book: BookBuilder): number {
  const taker = new CellTaker(workbook.Workbook?.WBProps?.date1904 === true);
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    // A sheet that SheetJS fails at is missing without a word.
    if (!sheet) throw new Unreadable('damaged', { sheet: name });
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') return;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    taker.take(sheet, book.sheet(name, hidden));
  });
  return taker.taken;
}

class CellTaker {
  taken = 0;
  private readonly formats = new Map<string, NumberFormat>();

  constructor(private readonly date1904: boolean) {}

  take(sheet: WorkSheet, into: SheetBuilder): void {
    // Rows and cells that the sheet does not have are holes, which forEach leaves out.
    sheet['!data']?.forEach((row, rowIndex) => {
      row?.forEach((cell, columnIndex) => {
        if (cell?.v !== undefined) this.takeCell(cell, rowIndex + 1, columnIndex + 1, into);
      });
    });
    sheet['!rows']?.forEach((row, index) => {
      if (row?.hidden || row?.hpt === 0) into.hideRow(index + 1);
    });
    sheet['!cols']?.forEach((column, index) => {
      if (column?.hidden || column?.width === 0) into.hideColumns(index + 1, index + 1);
    });
    for (const { s, e } of sheet['!merges'] ?? []) {
      into.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
    }
  }

  private takeCell({ t, v, z }: CellObject, row: number, column: number, into: SheetBuilder): void {
    this.taken += 1;
    if (t === 's') into.text(row, column, String(v));
    else if (typeof v === 'boolean')
      into.put(row, column, v ? 'TRUE' : 'FALSE', { type: 'boolean', boolean: v });
    else if (t === 'e') into.put(row, column, errorText(Number(v)), { type: 'error' });
    else if (t === 'n' && typeof v === 'number') {
      const shown = displayNumber(v, this.format(String(z ?? 'General')), this.date1904);
      into.put(row, column, shown.text, shown.value);
    }
  }

  private format(code: string): NumberFormat {
    const known = this.formats.get(code);
    if (known) return known;
    const format = numberFormat(code);
    this.formats.set(code, format);
    return format;
  }
}
