import type { Reader } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { type Fit, fitDelimiter, splitOtherwise } from './delimiter.js';
import { decodeText, isDos852 } from './encodings.js';
import { splitRecords } from './records.js';
import { unwrapLines } from './wrapped-lines.js';

/** A first line that tells Excel the delimiter; Excel does not show it as a row. */
const separatorLine = /^"?sep=([^\n"])"?;*(?:\n|$)/i;

/** Reads delimited text: every cell is text, in the row where Excel would show it. */
export const readCsv: Reader = (bytes, workbook) => {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const stated = separatorLine.exec(text);
  const table = tableIn(stated ? text.slice(stated[0].length) : text);
  const fit = stated?.[1] === undefined ? table.fit : { ...table.fit, delimiter: stated[1] };
  const sheet = workbook.sheet(undefined, false);
  workbook.linesRepaired('lines-in-quotes', fit.delimiter, table.unwrapped);
  const otherwise = new Map<string, number[]>();
  const isOfDos = isDos852(bytes);
  const lettered: number[] = [];
  const statedTexts: number[] = [];
  splitRecords(table.text, fit.delimiter, (row, fields, record) => {
    const other = fields.length === 1 && record !== '' ? splitOtherwise(record, fit) : undefined;
    if (other) otherwise.set(other.delimiter, [...(otherwise.get(other.delimiter) ?? []), row]);
    const all = other?.fields ?? fields;
    if (isOfDos && /[^\0-\x7f]/.test(record)) lettered.push(row);
    if (all.some((field) => textOf(field) !== field)) statedTexts.push(row);
    all.forEach((field, index) => {
      if (field !== '') sheet.text(row, index + 1, textOf(field));
    });
    return undefined;
  });
  for (const [delimiter, rows] of otherwise) workbook.linesRepaired('other-delimiter', delimiter, rows);
  workbook.linesRepaired('dos-852', fit.delimiter, lettered);
  workbook.linesRepaired('stated-text', fit.delimiter, statedTexts);
  return { format: 'csv' };
};

/** A text as it is, or without quotes around its lines where only so it falls into columns. */
function tableIn(text: string): {
  readonly text: string;
  readonly fit: Fit;
  readonly unwrapped: readonly number[];
} {
  const fit = fitDelimiter(text);
  const whole = { text, fit, unwrapped: [] };
  const unwrapped = text.includes('"') ? readable(() => unwrapLines(text)) : undefined;
  if (!unwrapped || unwrapped.rows.length === 0) return whole;
  const fitUnwrapped = fitDelimiter(unwrapped.text);
  // Empty cells behind the lines make columns of nothing.
  const score = unwrapped.rows.length === unwrapped.filled ? 0 : fit.score;
  return fitUnwrapped.score > score
    ? { text: unwrapped.text, fit: fitUnwrapped, unwrapped: unwrapped.rows }
    : whole;
}

/** Nothing where quotes are never closed: the columns tell in which row. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Programs write `="001"` so that Excel keeps it as text. */
function textOf(field: string): string {
  const inner = field.slice(2, -1);
  const isStated = field.startsWith('="') && field.length > 2 && field.endsWith('"');
  return isStated && !inner.replaceAll('""', '').includes('"') ? inner.replaceAll('""', '"') : field;
}
