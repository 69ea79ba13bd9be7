import type { BookBuilder } from '../book-builder.js';
import { limits } from '../limits.js';
import type { Reading } from '../reader.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { Unreadable } from '../unreadable.js';
import { decodeEntities } from './entities.js';
import { tokenize } from './tokens.js';

/** Elements that begin a line of their own. */
const blocks = new Set([
  'br',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'table',
  'body',
  'caption',
]);

/**
 * Reads the tables of a page, one below the other on one sheet, with a row for each line of text between them: what
 * databases export under the name `.xls`.
 */
export function readHtml(html: string, book: BookBuilder): Reading {
  const page = new Page(book.sheet(undefined, false));
  for (const token of tokenize(html)) {
    if (token.type === 'text') page.text(token.text);
    else if (token.type === 'open') page.open(token.name, token.attributes);
    else page.close(token.name);
  }
  page.finish();
  if (page.tables === 0) throw new Unreadable('not-a-spreadsheet');
  return { format: 'html' };
}

class Page {
  tables = 0;
  private depth = 0;
  private row = 0;
  private column = 1;
  private cell: { readonly rowSpan: number; readonly columnSpan: number } | undefined;
  private buffer = '';
  /** By column, the last row that a cell from above covers. */
  private covered: number[] = [];

  constructor(private readonly sheet: SheetBuilder) {}

  text(text: string): void {
    this.buffer += decodeEntities(text.replace(/\s+/g, ' '));
  }

  open(name: string, attributes: string): void {
    if (name === 'table') this.openTable();
    // A table inside a cell is read as the text of that cell.
    if (this.depth > 1 || !/^(?:tr|td|th)$/.test(name)) this.breakLine(name);
    else if (name === 'tr') this.openRow();
    else this.openCell(attributes);
  }

  close(name: string): void {
    if (name === 'table') this.closeTable();
    else if (this.depth === 1 && /^(?:tr|td|th)$/.test(name)) this.closeCell();
    else this.breakLine(name);
  }

  finish(): void {
    this.closeCell();
    this.flushLine();
  }

  private openTable(): void {
    if (this.depth === 0) this.flushLine();
    this.depth += 1;
    this.tables += 1;
  }

  private closeTable(): void {
    if (this.depth === 1) this.closeCell();
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth > 0) return;
    this.row = Math.max(this.row, ...this.covered.filter(Boolean));
    this.covered = [];
  }

  private openRow(): void {
    this.closeCell();
    this.row += 1;
    this.column = 1;
  }

  private openCell(attributes: string): void {
    this.closeCell();
    if (this.row === 0) this.row = 1;
    while ((this.covered[this.column] ?? 0) >= this.row) this.column += 1;
    this.cell = { rowSpan: span(attributes, 'rowspan'), columnSpan: span(attributes, 'colspan') };
    this.buffer = '';
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { rowSpan, columnSpan } = this.cell;
    this.cell = undefined;
    const bottom = this.row + rowSpan - 1;
    const right = this.column + columnSpan - 1;
    if (right > limits.sheetColumns) throw new Unreadable('damaged', { row: this.row });
    this.sheet.text(this.row, this.column, this.buffer);
    if (rowSpan > 1 || columnSpan > 1) this.sheet.merge({ top: this.row, left: this.column, bottom, right });
    for (let column = this.column; column <= right; column += 1) this.covered[column] = bottom;
    this.column = right + 1;
    this.buffer = '';
  }

  private breakLine(name: string): void {
    if (!blocks.has(name)) return;
    const isNewLine = this.buffer === '' || this.buffer.endsWith('\n');
    if (this.cell) this.buffer += isNewLine && name !== 'br' ? '' : '\n';
    else if (this.depth === 0) this.flushLine();
  }

  private flushLine(): void {
    const line = this.buffer.trim();
    this.buffer = '';
    if (line === '') return;
    this.row += 1;
    this.sheet.text(this.row, 1, line);
  }
}

function span(attributes: string, name: 'rowspan' | 'colspan'): number {
  const stated = new RegExp(`\\b${name}\\s{0,9}=\\s{0,9}["']?(\\d{1,9})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(stated ?? 1), 1), limits.sheetColumns);
}
