import { displayDay, displayNumber } from '../formats.js';
import { limits } from '../limits.js';
import type { SheetBuilder } from '../sheet-builder.js';
import { dayOfTime } from '../time.js';
import { tooLarge } from '../unreadable.js';
import { type Attributes, attribute } from '../xml.js';
import type { Xml2003Formats } from './xml2003-formats.js';

/** One cell of a workbook in the XML of Excel 2003; its comment and phonetic text are not its own. */
export class Xml2003Cell {
  private type: string | undefined;
  private value = '';
  private inData = false;
  private comments = 0;

  constructor(
    private readonly row: number,
    private readonly column: number,
    private readonly attributes: Attributes,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'Comment') this.comments += 1;
    if (name !== 'Data' || this.comments > 0) return;
    this.inData = true;
    this.type = attribute(attributes, 'Type') ?? 'String';
  }

  close(name: string): void {
    if (name === 'Comment') this.comments -= 1;
    if (name === 'Data') this.inData = false;
  }

  /** Rich text stands in elements inside the data. */
  text(text: string): void {
    if (!this.inData) return;
    this.value += text;
    if (this.value.length > limits.xmlTextCharacters) throw tooLarge('characters', limits.cellCharacters);
  }

  putInto(sheet: SheetBuilder, formats: Xml2003Formats): void {
    const { row, column, value, type } = this;
    const number = type === 'DateTime' ? timeOfDay(value) : Number(value);
    const day = type === 'DateTime' ? dayOf(value) : undefined;
    if (value.trim() === '') this.putEmpty(sheet);
    else if (type === 'Boolean') putBoolean(sheet, row, column, value.trim() === '1');
    else if (type === 'Error') sheet.put(row, column, value.trim(), { type: 'error' });
    else if (day !== undefined) sheet.put(row, column, displayDay(day).text, displayDay(day).value);
    else if (type === 'String' || !Number.isFinite(number)) sheet.text(row, column, value);
    else this.putNumber(sheet, formats, number);
  }

  private putNumber(sheet: SheetBuilder, formats: Xml2003Formats, number: number): void {
    const format = formats.of(attribute(this.attributes, 'StyleID'));
    const shown = displayNumber(number, format, formats.date1904);
    sheet.put(this.row, this.column, shown.text, shown.value);
  }

  private putEmpty(sheet: SheetBuilder): void {
    const hasFormula = attribute(this.attributes, 'Formula') !== undefined;
    if (hasFormula && this.type === undefined) sheet.formulaWithoutValue(this.row, this.column);
  }
}

function putBoolean(sheet: SheetBuilder, row: number, column: number, boolean: boolean): void {
  sheet.put(row, column, boolean ? 'TRUE' : 'FALSE', { type: 'boolean', boolean });
}

/** The day of `2018-03-15T00:00:00.000`; a time of day alone stands on the last day of 1899. */
function dayOf(time: string): string | undefined {
  const day = dayOfTime(time);
  return day !== undefined && day >= '1900' ? day : undefined;
}

/** A time of day as the part of a day that Excel holds for it. */
function timeOfDay(time: string): number {
  const [, hours = Number.NaN, minutes = 0, seconds = 0] =
    /T(\d{2}):(\d{2}):(\d{2})/.exec(time)?.map(Number) ?? [];
  return hours / 24 + minutes / 1440 + seconds / 86_400;
}
