import { addDays, partsOf } from '../../../text/calendar.js';
import { cellText } from '../cell-text.js';
import { errorText, isErrorText } from '../errors.js';
import { displayDay } from '../formats.js';
import { limits } from '../limits.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { dayOfTime } from '../time.js';
import { tooLarge } from '../unreadable.js';
import type { Attributes } from '../xml.js';

/** LibreOffice cuts a time to hundredths: what it shows rounds to the next day may be written as the one before. */
const lastHundredth = 'T23:59:59.99';

/** One cell of an OpenDocument spreadsheet: what it states of its value, and the paragraphs that it shows. */
export class OdfCell {
  private shown = '';
  private paragraphs = 0;
  private inParagraph = false;

  /** @param isStruck whether its style crosses it out */
  constructor(
    private readonly attributes: Attributes,
    private readonly isStruck: boolean,
  ) {}

  get repeats(): string | undefined {
    return this.attributes['table:number-columns-repeated'];
  }

  get holdsSomething(): boolean {
    const { type, attributes } = this;
    return this.shown !== '' || type !== undefined || 'table:formula' in attributes || this.isMerged;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'p') this.openParagraph();
    else if (name === 's')
      this.text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), limits.cellCharacters)));
    else if (name === 'tab') this.text('\t');
    else if (name === 'line-break') this.text('\n');
  }

  close(name: string): void {
    if (name === 'p') this.inParagraph = false;
  }

  text(text: string): void {
    if (!this.inParagraph) return;
    this.shown += text;
    if (this.shown.length > limits.xmlTextCharacters) {
      throw tooLarge('characters', limits.cellCharacters);
    }
  }

  /** Puts the cell where it stands; a cell that repeats is put several times. */
  putInto(sheet: SheetBuilder, row: number, column: number): void {
    if (this.isMerged) {
      const { rowSpan, columnSpan } = this;
      sheet.merge({ top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 });
    }
    if (this.type === undefined && this.shown === '') {
      if ('table:formula' in this.attributes) sheet.formulaWithoutValue(row, column);
      return;
    }
    if (this.isStruck) sheet.strike(row, column);
    this.putValue(sheet, row, column);
  }

  private putValue(sheet: SheetBuilder, row: number, column: number): void {
    const { number, date } = this;
    if (this.isError) sheet.put(row, column, this.shown.trim() || errorText(0x0f), { type: 'error' });
    else if (date !== undefined) sheet.put(row, column, displayDay(date).text, { type: 'date', date });
    else if (this.type === 'boolean') this.putBoolean(sheet, row, column);
    else if (number !== undefined) this.putNumber(sheet, row, column, number);
    else sheet.text(row, column, this.shown || (this.value('string-value') ?? ''));
  }

  private putBoolean(sheet: SheetBuilder, row: number, column: number): void {
    const boolean = this.value('boolean-value') === 'true';
    sheet.put(row, column, boolean ? 'TRUE' : 'FALSE', { type: 'boolean', boolean });
  }

  private putNumber(sheet: SheetBuilder, row: number, column: number, number: number): void {
    sheet.put(row, column, cellText(this.shown).text || String(number), { type: 'number', number });
  }

  /** Excel and older programs state a number beside the error that they show. */
  private get isError(): boolean {
    return this.attributes['calcext:value-type'] === 'error' || isErrorText(this.shown.trim());
  }

  private get date(): string | undefined {
    if (this.type !== 'date') return undefined;
    const stated = this.value('date-value') ?? '';
    const day = dayOfTime(stated);
    return day !== undefined && stated.endsWith(lastHundredth) ? this.shownDay(day) : day;
  }

  /** The day before the midnight at hand or the one behind it, whichever is shown. */
  private shownDay(day: string): string {
    const next = addDays(day, 1);
    const shown = new Set(this.shown.match(/\d{1,4}/g)?.map(Number));
    return shown.has(partsOf(next).day) && !shown.has(partsOf(day).day) ? next : day;
  }

  private get number(): number | undefined {
    if (this.type === 'time') return fractionOfDay(this.value('time-value') ?? '');
    const number = Number(this.value('value') ?? Number.NaN);
    return Number.isFinite(number) ? number : undefined;
  }

  private get type(): string | undefined {
    return this.value('value-type');
  }

  private get isMerged(): boolean {
    return this.rowSpan > 1 || this.columnSpan > 1;
  }

  private get rowSpan(): number {
    return span(this.attributes['table:number-rows-spanned'], limits.sheetRows);
  }

  private get columnSpan(): number {
    return span(this.attributes['table:number-columns-spanned'], limits.sheetColumns);
  }

  /** OpenOffice 1 wrote under `table:` what stands under `office:` since. */
  private value(name: string): string | undefined {
    return this.attributes[`office:${name}`] ?? this.attributes[`table:${name}`];
  }

  private openParagraph(): void {
    if (this.paragraphs > 0) this.shown += '\n';
    this.paragraphs += 1;
    this.inParagraph = true;
  }
}

/** A time of day as the part of a day that Excel holds for it: `PT10H30M00S` → 0.4375. */
function fractionOfDay(duration: string): number | undefined {
  const match = /^PT(\d{1,9})H(\d{1,9})M(\d{1,9}(?:[.,]\d{1,12})?)S$/.exec(duration);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part.replace(',', '.')));
  return hours / 24 + minutes / 1440 + seconds / 86_400;
}

function span(stated: string | undefined, most: number): number {
  const count = Number(stated ?? 1);
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), most) : 1;
}
