import { limits } from '../limits.js';
import { tooLarge, Unreadable } from '../unreadable.js';

/** Calls back with each record's number (1-based), fields and text; stops where the callback says so. */
export type TakeRecord = (number: number, fields: readonly string[], text: string) => 'stop' | undefined;

/**
 * Splits delimited text the way Excel does: a quote opens a field only at its start, two quotes inside are one, and
 * what follows the closing quote up to the delimiter still belongs to the field.
 * @param text with `\n` between lines
 * @throws {Unreadable} `unclosed-quote` where a quoted field never ends: rows would vanish into it; `too-large` where a
 *   record has more fields than a sheet has columns
 */
export function splitRecords(text: string, delimiter: string, take: TakeRecord): void {
  let fields: string[] = [];
  let number = 1;
  let position = 0;
  let begin = 0;
  while (position < text.length) {
    const [field, end] = readField(text, position, delimiter, number);
    if (fields.push(field) > limits.sheetColumns) {
      throw tooLarge('columns', limits.sheetColumns, { row: number });
    }
    position = end + 1;
    if (text[end] === delimiter && end < text.length) {
      if (position === text.length) fields.push('');
      else continue;
    }
    if (take(number, fields, text.slice(begin, end)) === 'stop') return;
    fields = [];
    begin = position;
    number += 1;
  }
}

function readField(
  text: string,
  start: number,
  delimiter: string,
  record: number,
): [field: string, end: number] {
  if (text[start] !== '"') {
    const end = fieldEnd(text, start, delimiter);
    return [text.slice(start, end), end];
  }
  const closing = closingQuote(text, start + 1, record);
  if (closing - start > 2 * limits.cellCharacters)
    throw tooLarge('characters', limits.cellCharacters, { row: record, size: closing - start });
  const end = fieldEnd(text, closing + 1, delimiter);
  return [text.slice(start + 1, closing).replaceAll('""', '"') + text.slice(closing + 1, end), end];
}

function closingQuote(text: string, start: number, record: number): number {
  for (let quote = text.indexOf('"', start); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return quote;
  }
  throw new Unreadable('unclosed-quote', { row: record });
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === delimiter || text[end] === '\n') return end;
  }
  return text.length;
}
