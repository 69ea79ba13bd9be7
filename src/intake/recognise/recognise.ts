import type { Problem } from '../../model/problem.js';
import type { Book, Sheet } from '../read/book.js';
import type { Block } from './block.js';
import { blockFindings, nothingFilledIn, notRecognised, skippedSheets } from './findings.js';
import { Grid } from './grid.js';
import { explainHeader, explainLikelyHeader, type HeaderReading } from './header-reading.js';
import { findHeaders } from './header-rows.js';
import { isUsable } from './header-tables.js';
import { hiddenFindings } from './hidden.js';
import { segmentRows } from './segment.js';
import { settle } from './settle.js';
import type { Table, UnitHint } from './table.js';
import { rowsOfTables } from './table-rows.js';
import { templateFindings } from './template-findings.js';
import { unitHints } from './unit-hints.js';
import type { UnitFinder } from './units.js';

export interface Recognition {
  readonly tables: readonly Table[];
  /** Each header found, with what became of its cells. */
  readonly headers: readonly HeaderReading[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the tables of a book by their headers, wherever they stand; nothing is decided by names or positions.
 * @param folder the name of the folder that was given, where its name may tell the unit like one of those below it
 */
export function recognise(book: Book, finder: UnitFinder, folder = ''): Recognition {
  const bySheet = book.sheets.map((sheet) => ({ sheet, blocks: blocksOf(sheet) }));
  const blocks = bySheet.flatMap((each) => each.blocks);
  const headers = bySheet.flatMap(({ sheet, blocks: ofSheet }) =>
    ofSheet.length > 0
      ? ofSheet.map((block) => explainHeader(book.file, block))
      : explainLikelyHeader(book.file, sheet),
  );
  if (blocks.length === 0) return { tables: [], headers, problems: [notRecognised(book)] };
  const { hints, problems: disagreements } = unitHints(book, blocks, finder, folder);
  return {
    tables: blocks.flatMap((block) => tablesOf(book, block, hints.get(block))),
    headers,
    problems: [
      ...templateFindings(book),
      ...nothingFilledIn(book, blocks),
      ...skippedSheets(book, blocks),
      ...blocks.flatMap((block) => blockFindings(book, block)),
      ...hiddenFindings(book, blocks),
      ...disagreements,
    ],
  };
}

function blocksOf(sheet: Sheet): Block[] {
  const grid = new Grid(sheet);
  const headers = findHeaders(sheet, grid);
  const numbers = sheet.rows.map((row) => row.number);
  let titleRows = numbers.filter((number) => number < (headers[0]?.top ?? 0));
  let next = titleRows.length;
  return headers.map((header, i) => {
    const following = headers[i + 1];
    const start = indexFrom(numbers, next, header.bottom + 1);
    next = indexFrom(numbers, start, following?.top ?? Number.POSITIVE_INFINITY);
    const segment = segmentRows(numbers.slice(start, next), header, grid, following !== undefined);
    const settled = { ...header, tables: header.tables.map((table) => settle(table, segment.data, grid)) };
    const block = { sheet, grid, header: settled, segment, titleRows };
    titleRows = segment.setAside.map(({ row }) => row);
    return block;
  });
}

/** The index, from `start` on, of the first row that is not above `row`. */
function indexFrom(numbers: readonly number[], start: number, row: number): number {
  let index = start;
  while ((numbers[index] ?? Number.POSITIVE_INFINITY) < row) index += 1;
  return index;
}

function tablesOf(
  book: Book,
  { sheet, grid, header, segment }: Block,
  unitHint: UnitHint | undefined,
): Table[] {
  const usable = header.tables.filter(isUsable);
  return [...rowsOfTables(usable, segment.data, grid)].map(([{ kind, columns }, rows]) => ({
    kind,
    file: book.file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    headerRow: header.bottom,
    columns,
    rows,
    ...(unitHint && { unitHint }),
  }));
}
