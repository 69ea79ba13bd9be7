import { groupBy } from '../collections.js';
import { columnDefinition } from '../contract/tables.js';
import type { Place } from '../place.js';
import type { Problem } from '../problem.js';
import type { Book, Cell, Sheet } from '../read/book.js';
import { Grid } from './grid.js';
import { type FoundHeader, findHeaders, type HeaderTable, missingColumns } from './header-rows.js';
import { type Segment, segmentRows } from './segment.js';
import type { Table, UnitHint } from './table.js';
import { rowsOfTables } from './table-rows.js';
import { templateFindings } from './template-findings.js';
import { unitInPath, unitInTitle } from './unit-hints.js';
import type { UnitFinder } from './units.js';

export interface Recognition {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

/** A header with the rows under it. */
interface Block {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly header: FoundHeader;
  readonly segment: Segment;
  /** Rows above the header that belong to no table. */
  readonly titleRows: readonly number[];
}

/**
 * Finds the tables of a book by their headers, wherever they stand; nothing is decided by names or positions.
 * @param folder the name of the folder that was given, where its name may tell the unit like one of those below it
 */
export function recognise(book: Book, finder: UnitFinder, folder = ''): Recognition {
  const blocks = book.sheets.flatMap(blocksOf);
  if (blocks.length === 0) return { tables: [], problems: [notRecognised(book)] };
  const hints = unitHints(book, blocks, finder, folder);
  const tables = blocks.flatMap((block) => tablesOf(book, block, hints.get(block)));
  return {
    tables,
    problems: [
      ...templateFindings(book),
      ...nothingFilledIn(book, blocks),
      ...skippedSheets(book, blocks),
      ...blocks.flatMap((block) => findings(book, block)),
    ],
  };
}

function blocksOf(sheet: Sheet): Block[] {
  const grid = new Grid(sheet);
  const headers = findHeaders(sheet, grid);
  const numbers = sheet.rows.map((row) => row.number);
  let titleRows = numbers.filter((number) => number < (headers[0]?.top ?? 0));
  return headers.map((header, i) => {
    const next = headers[i + 1];
    const below = numbers.filter(
      (number) => number > header.bottom && number < (next?.top ?? Number.POSITIVE_INFINITY),
    );
    const segment = segmentRows(below, header, grid, next !== undefined);
    const block = { sheet, grid, header, segment, titleRows };
    titleRows = segment.setAside.map(({ row }) => row);
    return block;
  });
}

/** A block's unit: named in its title, in that of another sheet of the workbook, in the file's or a folder's name. */
function unitHints(
  book: Book,
  blocks: readonly Block[],
  finder: UnitFinder,
  folder: string,
): Map<Block, UnitHint> {
  const inTitles = new Map(
    blocks.map((block) => [block, unitInTitle(book, block.sheet, block.titleRows, finder)] as const),
  );
  const named = [...inTitles.values()].filter((hint) => hint !== undefined);
  const onlyOne = new Set(named.map((hint) => hint.unit.code)).size === 1 ? named[0] : undefined;
  const inPath = unitInPath(book.file, finder, folder);
  const hints = new Map<Block, UnitHint>();
  for (const [block, hint] of inTitles) {
    const told = hint ?? onlyOne ?? inPath;
    if (told) hints.set(block, told);
  }
  return hints;
}

function tablesOf(
  book: Book,
  { sheet, grid, header, segment }: Block,
  unitHint: UnitHint | undefined,
): Table[] {
  const usable = header.tables.filter((table) => isUsable(table));
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

function isUsable(table: HeaderTable): boolean {
  return missingColumns(table).length === 0 && requiredCompeting(table).length === 0;
}

function requiredCompeting(table: HeaderTable): string[] {
  return [...table.competing.keys()].filter((key) => columnDefinition(table.kind, key)?.required);
}

function notRecognised(book: Book): Problem {
  const sheets = book.sheets.filter((sheet) => sheet.rows.length > 0);
  const first = sheets[0];
  const place = { file: book.file, ...(first?.name !== undefined && { sheet: first.name }) };
  const params = { sheets: sheets.map((sheet) => sheet.name ?? '').filter(Boolean) };
  return { rule: 'table-not-recognised', severity: 'error', place, params };
}

/** Headers without a single row: a blank workbook that nobody has filled in yet. */
function nothingFilledIn(book: Book, blocks: readonly Block[]): Problem[] {
  if (blocks.some(({ segment }) => segment.data.length > 0)) return [];
  return [{ rule: 'nothing-filled-in', severity: 'warning', place: { file: book.file }, params: {} }];
}

function skippedSheets(book: Book, blocks: readonly Block[]): Problem[] {
  const used = new Set(blocks.map((block) => block.sheet));
  return book.sheets
    .filter((sheet) => !used.has(sheet) && sheet.rows.length > 0)
    .map((sheet) => ({
      rule: 'sheet-skipped',
      severity: 'info',
      place: { file: book.file, ...(sheet.name !== undefined && { sheet: sheet.name }) },
      params: { rows: sheet.rows.length },
    }));
}

function findings(book: Book, block: Block): Problem[] {
  return [...columnFindings(book, block), ...tableFindings(book, block), ...setAsideFindings(book, block)];
}

/** Columns of no known meaning; a bare running number is none to speak of. */
function columnFindings(book: Book, block: Block): Problem[] {
  const unknown = block.header.unknown.filter(
    (cell) => !/^\s*nr\.?\s*(?:crt|curent|d\/?o)?\.?\s*$/i.test(cell.text),
  );
  return unknown.map((cell) => ({
    rule: 'column-skipped',
    severity: 'info',
    place: placeIn(book, block, cell.address),
    found: cell.text,
    params: { header: cell.text },
  }));
}

/** A table that lacks a required column, or has two for one, cannot be counted: all its rows are named. */
function tableFindings(book: Book, block: Block): Problem[] {
  return block.header.tables.flatMap((table): Problem[] => {
    const rows = block.segment.data;
    const at = firstHeader(table).address;
    const missing = missingColumns(table).map(
      (column): Problem => ({
        rule: 'required-column',
        severity: 'error',
        place: placeIn(book, block, at),
        params: { table: table.kind, column, count: rows.length, headers: headersOf(block.header) },
        rows,
      }),
    );
    const competing = [...table.competing].map(([column, cells]): Problem => {
      const required = columnDefinition(table.kind, column)?.required === true;
      return {
        rule: 'columns-compete',
        severity: required ? 'error' : 'warning',
        place: placeIn(book, block, cells[0]?.address ?? at),
        params: { table: table.kind, column, headers: cells.map((cell) => cell.text), count: rows.length },
        related: cells.slice(1).map((cell) => placeIn(book, block, cell.address)),
        ...(required && { rows }),
      };
    });
    return [...missing, ...competing];
  });
}

/** The words of a header row, from the left: whoever misses a column sees what stands in its place. */
function headersOf({ tables, unknown }: FoundHeader): string[] {
  const known = tables.flatMap(({ columns, competing }) => [
    ...[...columns.values()].map(({ header }) => header),
    ...[...competing.values()].flat(),
  ]);
  return [...known, ...unknown].sort((a, b) => a.column - b.column).map(({ text }) => text);
}

/** The leftmost header cell of a table. */
function firstHeader(table: HeaderTable): Cell {
  const taken = [...table.columns.values()].map((column) => column.header);
  const [first] = [...taken, ...[...table.competing.values()].flat()].sort((a, b) => a.column - b.column);
  if (!first) throw new Error(`A table of ${table.kind} without any column`);
  return first;
}

/** Totals, notes and signatures: one finding a table and reason; running numbers need no word. */
function setAsideFindings(book: Book, block: Block): Problem[] {
  const told = block.segment.setAside.filter(
    ({ reason }) => reason !== 'numbering' && reason !== 'number-only',
  );
  return [...groupBy(told, ({ reason }) => reason)].map(([reason, rows]) => ({
    rule: 'rows-set-aside',
    severity: 'info',
    place: placeIn(book, block, `${rows[0]?.row}:${rows.at(-1)?.row}`),
    params: { reason, rows: rows.map(({ row }) => String(row)), count: rows.length },
  }));
}

function placeIn(book: Book, block: Block, cell: string): Place {
  return { file: book.file, ...(block.sheet.name !== undefined && { sheet: block.sheet.name }), cell };
}
