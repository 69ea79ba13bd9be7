import type { BookBuilder } from '../book-builder.js';
import { isNoSize } from '../no-size.js';
import type { Attributes, XmlListener } from '../xml.js';
import { OdfCell } from './cell.js';
import type { PageTexts } from './page-texts.js';
import { OdfSheet } from './sheet.js';

/** What stands inside a sheet or a cell without being of it: notes, drawings, older versions, phonetic readings. */
const foreign = new Set(['annotation', 'shapes', 'frame', 'tracked-changes', 'ruby-text']);

const cells = new Set(['table-cell', 'covered-table-cell']);

/** Listens to the content of an OpenDocument spreadsheet and hands its cells to the book. */
export class OdfContent implements XmlListener {
  private readonly hiddenStyles = new Set<string>();
  private readonly struckStyles = new Set<string>();
  /** By style, the name of the page on which its sheets are printed. */
  private readonly pages = new Map<string, string>();
  private style = '';
  private foreignDepth = 0;
  private sheet: OdfSheet | undefined;
  private cell: OdfCell | undefined;

  /** @param pageTexts what is printed above and below each kind of page */
  constructor(
    private readonly book: BookBuilder,
    private readonly pageTexts: PageTexts = new Map(),
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.foreignDepth > 0 || foreign.has(name)) this.foreignDepth += 1;
    else if (name === 'style') this.openStyle(attributes);
    else if (hides(name, attributes)) this.hiddenStyles.add(this.style);
    else if (strikes(name, attributes)) this.struckStyles.add(this.style);
    else if (name === 'table') this.openSheet(attributes);
    else if (name === 'table-source') this.sheet?.leaveOut();
    else if (name === 'table-column') this.sheet?.openColumns(attributes, this.isHidden(attributes));
    else if (name === 'table-row') this.sheet?.openRow(attributes, this.isHidden(attributes));
    else if (cells.has(name)) this.cell = new OdfCell(attributes, this.isStruck(attributes));
    else this.cell?.open(name, attributes);
  }

  close(name: string): void {
    if (this.foreignDepth > 0) this.foreignDepth -= 1;
    else if (cells.has(name)) this.closeCell();
    else if (name === 'table-row') this.sheet?.closeRow();
    else if (name === 'table') this.closeSheet();
    else this.cell?.close(name);
  }

  text(text: string): void {
    if (this.foreignDepth === 0) this.cell?.text(text);
  }

  private openStyle(attributes: Attributes): void {
    this.style = attributes['style:name'] ?? '';
    const page = attributes['style:master-page-name'];
    if (page !== undefined) this.pages.set(this.style, page);
  }

  private openSheet(attributes: Attributes): void {
    const hidden = this.isHidden(attributes);
    const page = this.pages.get(attributes['table:style-name'] ?? '') ?? '';
    this.sheet = new OdfSheet(() => {
      const sheet = this.book.sheet(attributes['table:name'] ?? '', hidden);
      sheet.pageHeader(this.pageTexts.get(page) ?? '');
      return sheet;
    });
  }

  private isHidden(attributes: Attributes): boolean {
    return this.hiddenStyles.has(attributes['table:style-name'] ?? '');
  }

  private isStruck(attributes: Attributes): boolean {
    return this.struckStyles.has(attributes['table:style-name'] ?? '');
  }

  private closeSheet(): void {
    this.sheet?.close();
    this.sheet = undefined;
  }

  private closeCell(): void {
    if (this.cell) this.sheet?.add(this.cell);
    this.cell = undefined;
  }
}

/** Whether the properties of a style cross out the text of what bears it. */
function strikes(name: string, attributes: Attributes): boolean {
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-crossing-out'];
  return name === 'text-properties' && line !== undefined && line !== 'none';
}

/** Whether the properties of a style hide what bears it. */
function hides(name: string, attributes: Attributes): boolean {
  if (name === 'table-properties') return attributes['table:display'] === 'false';
  if (name === 'table-row-properties') return isNoSize(attributes['style:row-height']);
  return name === 'table-column-properties' && isNoSize(attributes['style:column-width']);
}
