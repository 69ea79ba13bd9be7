import { commentLine, headerKey } from '../../field/own-files.js';
import { fitDelimiter } from '../../intake/read/text/delimiter.js';
import { splitRecords } from '../../intake/read/text/records.js';

/** A kept file taken apart: its header and its rows, comments and blank lines left out. */
export interface KeptText {
  readonly delimiter: string;
  readonly headers: readonly string[];
  /** The row of the header, 1-based; 0 where there is none. */
  readonly headerRow: number;
  readonly rows: readonly KeptRow[];
}

export interface KeptRow {
  /** As a spreadsheet numbers it. */
  readonly number: number;
  /** The cell under a header, however that is written; empty where it has none. */
  cell(header: string): string;
}

/**
 * Takes a kept file apart; lines that begin with `#` are comments.
 * @param text decoded
 * @throws {Unreadable} where a quoted cell never ends.
 */
export function readKeptText(text: string): KeptText {
  const body = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(commentLine, '');
  const { delimiter } = fitDelimiter(body.trimStart().split('\n')[0] ?? '');
  let headers: readonly string[] = [];
  let headerRow = 0;
  const rows: KeptRow[] = [];
  splitRecords(body, delimiter, (number, fields) => {
    if (fields.every((field) => field.trim() === '')) return undefined;
    if (headerRow === 0) {
      headers = fields;
      headerRow = number;
    } else rows.push(rowOf(number, fields, headers));
    return undefined;
  });
  return { delimiter, headers, headerRow, rows };
}

function rowOf(number: number, fields: readonly string[], headers: readonly string[]): KeptRow {
  const cells = new Map(headers.map((header, at) => [headerKey(header), (fields[at] ?? '').trim()]));
  return { number, cell: (header) => cells.get(headerKey(header)) ?? '' };
}
