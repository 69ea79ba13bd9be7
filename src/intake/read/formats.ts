import type { CellValue } from './book.js';
import { cellText } from './cell-text.js';
import { limits } from './limits.js';
import { SSF } from './sheetjs.js';

/** A number as a person reads it under the cell's format, and whether the format makes it a day. */
export interface Displayed {
  readonly text: string;
  readonly value: CellValue;
}

/** How a cell shows its number. */
export interface NumberFormat {
  /** As Excel writes it: `0.00`, `dd.mm.yyyy`. */
  readonly code: string;
  readonly isDate: boolean;
}

const dayMilliseconds = 86_400_000;
/** A serial so near to the next day is one of that day that was computed: programs show it so. */
const halfMillisecond = 0.5 / dayMilliseconds;
const lastSerial = 2_958_465;

/** Days from the epoch of 1900, as spreadsheets count them, to that of 1904. */
const daysBetweenEpochs = 1462;

/** The code of one of Excel's numbered formats; `General` where there is none. */
export function builtInFormat(id: number): string {
  return SSF.get_table()[id] ?? 'General';
}

/** A format's code with what it makes of a number, worked out once for all the cells that carry it. */
export function numberFormat(code: string): NumberFormat {
  if (code.length > limits.formatCharacters) return { code: 'General', isDate: false };
  return { code, isDate: isDateFormat(code) };
}

/**
 * Shows a number under a format.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function displayNumber(number: number, format: NumberFormat, date1904: boolean): Displayed {
  const date = format.isDate ? dayOfSerial(date1904 ? number + daysBetweenEpochs : number) : undefined;
  if (date) return displayDay(date);
  return { text: formatNumber(number, format.code), value: { type: 'number', number } };
}

/**
 * Shows a day as it is written in Romania, whatever the cell's format: many formats leave the order of day and
 * month to the reader's country, and names of months would come out in English.
 * @param date `YYYY-MM-DD`
 */
export function displayDay(date: string): Displayed {
  return { text: date.split('-').reverse().join('.'), value: { type: 'date', date } };
}

/** The day, `YYYY-MM-DD`, of a serial number of the 1900 epoch; nothing for a time of day or a day that never was. */
export function dayOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial + halfMillisecond);
  if (!(serial >= 1 && day <= lastSerial) || day === 60) return undefined;
  // Excel believes that 1900 was a leap year: days before its 29 February are one further on.
  const sinceEpoch = day < 60 ? day + 1 : day;
  return new Date(Date.UTC(1899, 11, 30) + sinceEpoch * dayMilliseconds).toISOString().slice(0, 10);
}

/** Whether a format shows a day, a month by name or a year; one of hours alone, or of a duration, does not. */
function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';', 1)[0] ?? '';
  return !/general|standard/i.test(codes) && /[yd]|m{3}/i.test(codes);
}

/** A number under a format that shows nothing, such as `;;;`, is shown all the same: it is there. */
function formatNumber(number: number, format: string): string {
  if (format === 'General') return plainNumber(number);
  try {
    return cellText(SSF.format(format, number)).text || plainNumber(number);
  } catch {
    return plainNumber(number);
  }
}

/** Every digit that a double holds for certain, where a narrow cell would show `1.80032E+12`. */
function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}
