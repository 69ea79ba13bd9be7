import Papa from 'papaparse';
import { headerKey } from '../../field/own-files.js';
import { byCodeUnits } from '../../model/collections.js';
import { cleanText } from '../../text/fold.js';
import { readKeptText } from './kept-text.js';
import { type DecisionTable, headersOf } from './table.js';

/** A new row by header. */
export type NewRow = Readonly<Record<string, string>>;

/**
 * Adds rows to a kept file: what is there stays as it is, comments and all; the new ones follow in an order of their
 * own. Columns that the file lacks are added to its header.
 * @param text decoded; empty for a new file.
 * @throws {Unreadable} where a quoted cell never ends.
 */
export function addDecisions(text: string, rows: readonly NewRow[], table: DecisionTable): string {
  const body = text.replace(/^\uFEFF/, '');
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  const { delimiter, headers, headerRow } = readKeptText(body);
  if (headerRow === 0) {
    const all = headersOf(table);
    return body + endOf(body, newline) + csvOf([all, ...cellsOf(rows, all)], ';', newline);
  }
  const known = new Set(headers.map(headerKey));
  const added = headersOf(table).filter((header) => !known.has(headerKey(header)));
  const widened = added.length === 0 ? body : withHeaders(body, headerRow, added, delimiter);
  return widened + endOf(widened, newline) + csvOf(cellsOf(rows, [...headers, ...added]), delimiter, newline);
}

function endOf(body: string, newline: string): string {
  return body === '' || /[\r\n]$/.test(body) ? '' : newline;
}

/** The lines before the header are comments or blank, so the row of a header is its line. */
function withHeaders(body: string, headerRow: number, added: readonly string[], delimiter: string): string {
  const lines = body.split(/(?<=\n)/);
  const header = lines[headerRow - 1] ?? '';
  const end = /[\r\n]*$/.exec(header)?.[0] ?? '';
  lines[headerRow - 1] = [header.slice(0, header.length - end.length), ...added].join(delimiter) + end;
  return lines.join('');
}

/** The cells under each header, on one line each; sorted by all of them. */
function cellsOf(rows: readonly NewRow[], headers: readonly string[]): string[][] {
  return rows
    .map((row) => {
      const byKey = new Map(Object.entries(row).map(([header, cell]) => [headerKey(header), cell]));
      return headers.map((header) => cleanText(byKey.get(headerKey(header)) ?? '').replace(/\s+/g, ' '));
    })
    .sort((a, b) => byCodeUnits(a.join('\n'), b.join('\n')));
}

/** A cell that a spreadsheet would run as a formula is written with `'`, which the key of a name leaves out. */
function csvOf(rows: string[][], delimiter: string, newline: string): string {
  return rows.length === 0 ? '' : Papa.unparse(rows, { delimiter, newline, escapeFormulae: true }) + newline;
}
