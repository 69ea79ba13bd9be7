// biome-ignore lint/style/noRestrictedImports: it writes the formats that the program only reads.
import * as sheetjs from '@e965/xlsx';
// biome-ignore lint/style/noRestrictedImports: workbooks as others write them.
import ExcelJS from 'exceljs';

const letters = (n) =>
  (n > 26 ? letters(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(65 + ((n - 1) % 26));
const millisecondsPerDay = 86_400_000;

/** `C12` */
export const at = (row, column) => letters(column) + row;

/** A sheet that is being filled, from the top. */
export class Paper {
  constructor(name) {
    this.name = name;
    this.cells = new Map();
    this.merges = [];
    this.struck = new Set();
    this.pageHeader = undefined;
    /** The next free row. */
    this.next = 1;
  }

  put(row, column, value) {
    if (value !== undefined && value !== '') this.cells.set(`${row} ${column}`, { row, column, value });
    this.next = Math.max(this.next, row + 1);
  }

  /** Fills a row from a column on; gives its number. */
  row(values, from = 1, row = this.next) {
    values.forEach((value, i) => {
      this.put(row, from + i, value);
    });
    this.next = Math.max(this.next, row + 1);
    return row;
  }

  skip(rows = 1) {
    this.next += rows;
  }

  merge(top, left, bottom, right) {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  strike(row) {
    this.struck.add(row);
  }

  get width() {
    return Math.max(1, ...[...this.cells.values()].map(({ column }) => column));
  }

  /** Rows of values, gaps included. */
  grid() {
    const grid = Array.from({ length: this.next - 1 }, () => Array(this.width).fill(undefined));
    for (const { row, column, value } of this.cells.values()) grid[row - 1][column - 1] = value;
    return grid;
  }
}

/** A day as a spreadsheet's own. */
export class Day {
  constructor(iso) {
    this.iso = iso;
  }

  get date() {
    return new Date(`${this.iso}T00:00:00Z`);
  }
}

const shown = (value) => (value instanceof Day ? value.iso.split('-').reverse().join('.') : value);

/** The bytes of a workbook, or of a text file of its first sheet. */
export async function bytesOf(papers, format) {
  if (format === 'csv') return Buffer.from(`\ufeff${papers[0].grid().map(csvLine).join('\r\n')}\r\n`);
  return format === 'xlsx' ? xlsxBytes(papers) : otherBytes(papers, format);
}

function csvLine(values) {
  return values
    .map((value) => String(shown(value) ?? ''))
    .map((text) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(';');
}

async function xlsxBytes(papers) {
  const book = new ExcelJS.Workbook();
  for (const paper of papers) {
    const sheet = book.addWorksheet(paper.name);
    if (paper.pageHeader) sheet.headerFooter.oddHeader = `&C${paper.pageHeader}`;
    for (const { row, column, value } of paper.cells.values()) {
      const cell = sheet.getCell(row, column);
      cell.value = value instanceof Day ? value.date : value;
      if (value instanceof Day) cell.numFmt = 'dd.mm.yyyy';
      if (paper.struck.has(row)) cell.font = { strike: true };
    }
    for (const { top, left, bottom, right } of paper.merges) sheet.mergeCells(top, left, bottom, right);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function otherBytes(papers, format) {
  const book = sheetjs.utils.book_new();
  for (const paper of papers) {
    const grid = paper
      .grid()
      .map((row) => row.map((value) => (value instanceof Day ? serial(value) : value)));
    const sheet = sheetjs.utils.aoa_to_sheet(grid);
    for (const { row, column, value } of paper.cells.values())
      if (value instanceof Day) sheet[at(row, column)].z = 'dd.mm.yyyy';
    sheet['!merges'] = paper.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }));
    sheetjs.utils.book_append_sheet(book, sheet, paper.name.slice(0, 31));
  }
  return sheetjs.write(book, { type: 'buffer', bookType: format });
}

function serial({ date }) {
  return date.getTime() / millisecondsPerDay + 25569;
}
