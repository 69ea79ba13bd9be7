import { parseAddress, parseRange } from '../../../model/address.js';
import { type CellText, unescapeExcel } from '../cell-text.js';
import { displayDay, displayNumber, numberFormat } from '../formats.js';
import { limits } from '../limits.js';
import { isNoSize } from '../no-size.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { dayOfTime } from '../time.js';
import { type Attributes, scanXml, type XmlListener } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import type { WorkbookContext } from './parts.js';
import { RichText } from './strings.js';

/** Reads the cells, merged ranges and hidden rows of one sheet; drawings, links and validations are not looked at. */
export function readSheet(
  archive: Archive,
  part: string,
  context: WorkbookContext,
  sheet: SheetBuilder,
): void {
  scanXml(archive.inflate(part), part, new SheetListener(context, sheet));
}

const general = numberFormat('General');

/** What is printed above and below the pages (ECMA-376 part 1, 18.3.1.46). */
const pageTexts: ReadonlySet<string> = new Set([
  ...['oddHeader', 'evenHeader', 'firstHeader'],
  ...['oddFooter', 'evenFooter', 'firstFooter'],
]);
/** Its codes: place, font, size, colour, page number, day, file (18.3.1.39). */
const pageCode = /&(?:"[^"]{0,200}"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Z&])/gi;

/** The cell being read stands in plain fields: a sheet has too many for an object each. */
class SheetListener implements XmlListener {
  private row = 0;
  private column = 0;
  private type = 'n';
  private style = 0;
  /** Absent where the cell has no `<v>`, which is not the same as an empty one. */
  private value: string | undefined;
  private hasFormula = false;
  private inCell = false;
  private inValue = false;
  private inline: RichText | undefined;
  private extensions = 0;
  /** The header or footer of the printed pages that is being read. */
  private pageText: string | undefined;

  constructor(
    private readonly context: WorkbookContext,
    private readonly sheet: SheetBuilder,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'extLst') this.extensions += 1;
    if (this.extensions > 0) return;
    if (name === 'c') this.openCell(attributes.r, attributes.t, attributes.s);
    else if (this.inCell) this.openInCell(name);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes.ref ?? '');
    else if (pageTexts.has(name)) this.pageText = '';
  }

  close(name: string): void {
    if (name === 'extLst') this.extensions -= 1;
    if (this.extensions > 0) return;
    if (name === 'v') this.inValue = false;
    else if (name === 'c' && this.inCell) this.closeCell();
    else if (pageTexts.has(name)) this.closePageText();
    else this.inline?.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.pageText !== undefined) this.pageText += text;
    else this.inline?.text(text);
  }

  private openColumns({ min, max, hidden, width }: Attributes): void {
    if (isTrue(hidden) || isNoSize(width)) this.sheet.hideColumns(Number(min), Number(max));
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = 0;
    const inSheet = Number.isInteger(this.row) && this.row >= 1 && this.row <= limits.sheetRows;
    if (!inSheet) throw this.sheet.damaged({ row: r ?? '' });
    if (isTrue(hidden) || isNoSize(ht)) this.sheet.hideRow(this.row);
  }

  private openCell(reference: string | undefined, type = 'n', style = '0'): void {
    if (reference === undefined) this.column += 1;
    else this.moveTo(reference);
    if (this.column > limits.sheetColumns) throw this.sheet.damaged({ row: this.row });
    this.inCell = true;
    this.type = type;
    this.style = Number(style);
    this.value = undefined;
    this.hasFormula = false;
  }

  private moveTo(reference: string): void {
    const position = parseAddress(reference);
    if (!position) throw this.sheet.damaged({ cell: reference });
    this.row = position.row;
    this.column = position.column;
  }

  private openInCell(name: string): void {
    if (name === 'v') {
      this.value = '';
      this.inValue = true;
    } else if (name === 'f') this.hasFormula = true;
    else if (name === 'is') this.inline = new RichText();
    else this.inline?.open(name);
  }

  private closeCell(): void {
    const { value } = this;
    if (this.context.formats[this.style]?.struck) this.sheet.strike(this.row, this.column);
    if (this.inline) this.sheet.text(this.row, this.column, this.inline.finish());
    else if (value !== undefined && (value.trim() !== '' || this.type === 'str')) this.put(value);
    else if (this.hasFormula) this.sheet.formulaWithoutValue(this.row, this.column);
    this.inCell = false;
    this.inline = undefined;
  }

  private put(value: string): void {
    const { row, column, sheet } = this;
    if (this.type === 's') sheet.cleanText(row, column, this.sharedString(value));
    else if (this.type === 'n' && Number.isFinite(Number(value))) this.putNumber(Number(value));
    else if (this.type === 'b') this.putBoolean(isTrue(value));
    else if (this.type === 'e') sheet.put(row, column, value, { type: 'error' });
    else if (this.type === 'd') this.putDay(value);
    else sheet.text(row, column, unescapeExcel(value));
  }

  private putNumber(number: number): void {
    const { row, column, context } = this;
    const shown = displayNumber(number, context.formats[this.style] ?? general, context.date1904);
    this.sheet.put(row, column, shown.text, shown.value);
  }

  private putBoolean(boolean: boolean): void {
    this.sheet.put(this.row, this.column, boolean ? 'TRUE' : 'FALSE', { type: 'boolean', boolean });
  }

  private putDay(value: string): void {
    const day = dayOfTime(value);
    if (day === undefined) this.sheet.text(this.row, this.column, value);
    else this.sheet.put(this.row, this.column, displayDay(day).text, displayDay(day).value);
  }

  private sharedString(value: string): CellText {
    const string = this.context.strings[Number(value)];
    if (!string) throw this.sheet.damaged({ row: this.row });
    return string;
  }

  private closePageText(): void {
    this.sheet.pageHeader((this.pageText ?? '').replace(pageCode, ' '));
    this.pageText = undefined;
  }

  private merge(reference: string): void {
    const range = parseRange(reference);
    if (range) this.sheet.merge(range);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
