import { findDelimiter } from '../../intake/read/text/delimiter.js';
import { splitRecords } from '../../intake/read/text/records.js';
import { words } from '../../text/fold.js';
import { commonColumns } from './table.js';

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

/** A line that people wrote for people. */
const comment = /^#.*$/gm;

/**
 * Takes a kept file apart; lines that begin with `#` are comments.
 * @param text decoded
 * @throws {Unreadable} where a quoted cell never ends.
 */
export function readKeptText(text: string): KeptText {
  const body = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(comment, '');
  const delimiter = findDelimiter(body.trimStart().split('\n')[0] ?? '');
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

/** Whether a text is one of kept decisions, by its header: units may send tables under the same name. */
export function keepsDecisions(text: string): boolean {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(comment, '')
    .trimStart();
  const [header = ''] = lines.split(/[\r\n]/);
  return header.split(/[;,\t|]/).some((cell) => headerKey(cell) === commonColumns.verdict);
}

/** `județ_a`, `Judet A` and `JUDEȚ-A` agree. */
export function headerKey(header: string): string {
  return words(header).join(' ');
}
