import { columnLetters, parseAddress } from '../../model/address.js';
import { groupBy } from '../../model/collections.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { cleanText, foldText } from '../../text/fold.js';
import type { Book, Cell, Row, Sheet } from '../read/book.js';
import type { CellLine, Correction, Waiver } from './correction.js';
import { unapplied } from './rules.js';

/** A book as analysts corrected it. */
export interface CorrectedBook {
  readonly book: Book;
  readonly applied: readonly AppliedCorrection[];
  /** Those whose cell is still as it was when they were written. */
  readonly waivers: readonly PlacedWaiver[];
  readonly problems: readonly Problem[];
}

export interface AppliedCorrection {
  readonly correction: Correction;
  readonly place: Place;
}

/** A waiver with the place that the warning must have. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly place: Place;
}

/**
 * Corrects cells of a book, after it is read and before anything is understood of it. A line is applied only while the
 * cell holds what it held when the line was written; two that correct one cell differently are both refused.
 */
export function correctBook(book: Book, lines: readonly CellLine[]): CorrectedBook {
  if (lines.length === 0) return { book, applied: [], waivers: [], problems: [] };
  const judged = lines.map((line) => judge(line, book));
  const problems = judged.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const fit = judged.flatMap((one) => ('place' in one ? [one] : []));
  const waivers = fit.flatMap(({ line, place }) =>
    line.verdict === 'accept' ? [{ waiver: line, place }] : [],
  );
  const corrections = fit.flatMap(({ line, place }) =>
    line.verdict === 'correct' ? [{ correction: line, place }] : [],
  );
  const byCell = [...groupBy(corrections, ({ place }) => JSON.stringify([place.sheet, place.cell])).values()];
  const isOne = (group: readonly AppliedCorrection[]) =>
    new Set(group.map(({ correction }) => plain(correction.corrected))).size === 1;
  const applied = byCell.filter(isOne).flatMap((group) => group.slice(0, 1));
  const refused = byCell.filter((group) => !isOne(group)).flat();
  return {
    book: withCells(book, applied),
    applied,
    waivers,
    problems: [
      ...problems,
      ...refused.map(({ correction, place }) => unapplied(correction, 'contradicted', place)),
    ],
  };
}

type Judged = { readonly line: CellLine; readonly place: Place } | { readonly problem: Problem };

function judge(line: CellLine, book: Book): Judged {
  const sheet = sheetNamed(line.sheet, book);
  if (!sheet) return { problem: unapplied(line, 'no-sheet') };
  const place = placeIn(book, sheet, line);
  const now = plain(textAt(sheet, line.cell));
  if (now === plain(line.typed)) return { line, place };
  const isDone = line.verdict === 'correct' && now === plain(line.corrected);
  return { problem: unapplied(line, isDone ? 'corrected-already' : 'changed', place) };
}

function sheetNamed(name: string, { sheets }: Book): Sheet | undefined {
  if (name === '') return sheets.length === 1 ? sheets[0] : undefined;
  const exact = sheets.find((sheet) => sheet.name?.trim() === name);
  if (exact) return exact;
  const folded = sheets.filter((sheet) => foldText(sheet.name ?? '') === foldText(name));
  return folded.length === 1 ? folded[0] : undefined;
}

function placeIn({ file }: Book, sheet: Sheet, { cell }: CellLine): Place {
  const { row, column } = parseAddress(cell) ?? {};
  return {
    file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    ...(row !== undefined && column !== undefined && { cell: columnLetters(column) + row }),
  };
}

function textAt(sheet: Sheet, address: string): string {
  const { row, column } = parseAddress(address) ?? {};
  const cells = sheet.rows.find(({ number }) => number === row)?.cells ?? [];
  return cells.find((cell) => cell.column === column)?.text ?? '';
}

/** Line breaks and spaces are lost on the way to a text file; a quote keeps a spreadsheet from running a formula. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/^'(?=[-+=@])/u, '')
    .replace(/\s+/gu, ' ');
}

function withCells(book: Book, applied: readonly AppliedCorrection[]): Book {
  const bySheet = groupBy(applied, ({ place }) => place.sheet);
  const sheets = book.sheets.map((sheet) => {
    const corrected = bySheet.get(sheet.name)?.map(({ correction }) => cellOf(correction));
    return corrected ? { ...sheet, rows: rowsWith(sheet.rows, corrected) } : sheet;
  });
  return { ...book, sheets };
}

function cellOf({ cell, corrected }: Correction): Cell {
  const { row, column } = parseAddress(cell) ?? { row: 1, column: 1 };
  const address = columnLetters(column) + row;
  return { address, row, column, text: plain(corrected), value: { type: 'text' } };
}

/** Rows that hold at least one cell, from the top, with these in the place of what stood there. */
function rowsWith(rows: readonly Row[], corrected: readonly Cell[]): Row[] {
  const byRow = groupBy(corrected, ({ row }) => row);
  const known = new Set(rows.map(({ number }) => number));
  const fresh = [...byRow.keys()].filter((number) => !known.has(number));
  const all = [...rows, ...fresh.map((number): Row => ({ number, hidden: false, cells: [] }))];
  return all
    .map((row) => ({ ...row, cells: cellsWith(row.cells, byRow.get(row.number) ?? []) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.number - b.number);
}

function cellsWith(cells: readonly Cell[], corrected: readonly Cell[]): readonly Cell[] {
  if (corrected.length === 0) return cells;
  const columns = new Set(corrected.map(({ column }) => column));
  return [...cells.filter(({ column }) => !columns.has(column)), ...corrected]
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.column - b.column);
}
