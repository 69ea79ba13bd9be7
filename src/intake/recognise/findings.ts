import type { TableKind } from '../../field/contract/tables.js';
import { groupBy } from '../../model/collections.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { Book, Cell } from '../read/book.js';
import type { Block } from './block.js';
import type { FoundHeader } from './header-rows.js';
import { type HeaderTable, missingColumns, weighs } from './header-tables.js';
import { misspeltHeaders, nearCellsMax } from './near-headers.js';
import { rowRanges } from './runs.js';
import type { TableColumn } from './table.js';

/** A workbook none of whose sheets holds a table. */
export function notRecognised(book: Book): Problem {
  const sheets = book.sheets.filter((sheet) => sheet.rows.length > 0);
  const first = sheets[0];
  const place = { file: book.file, ...(first?.name !== undefined && { sheet: first.name }) };
  const params = { sheets: sheets.map((sheet) => sheet.name ?? '').filter(Boolean) };
  return finding(intakeRules['table-not-recognised'], place, params);
}

/** Headers without a single row: a blank workbook that nobody has filled in yet. */
export function nothingFilledIn(book: Book, blocks: readonly Block[]): Problem[] {
  if (blocks.some(({ segment }) => segment.data.length > 0)) return [];
  return [finding(intakeRules['nothing-filled-in'], { file: book.file }, {})];
}

/** Sheets that hold something, but no table. */
export function skippedSheets(book: Book, blocks: readonly Block[]): Problem[] {
  const used = new Set(blocks.map((block) => block.sheet));
  return book.sheets
    .filter((sheet) => !used.has(sheet) && sheet.rows.length > 0)
    .map((sheet) =>
      finding(
        intakeRules['sheet-skipped'],
        { file: book.file, ...(sheet.name !== undefined && { sheet: sheet.name }) },
        { rows: sheet.rows.length },
      ),
    );
}

/** What there is to say of a header and of the rows under it. */
export function blockFindings(book: Book, block: Block): Problem[] {
  const at = (cell: string) => placeIn(book, block, cell);
  return [...columnFindings(block, at), ...tableFindings(block, at), ...setAsideFindings(block, at)];
}

type At = (cell: string) => Place;

function placeIn(book: Book, block: Block, cell: string): Place {
  return { file: book.file, ...(block.sheet.name !== undefined && { sheet: block.sheet.name }), cell };
}

/** A column of running numbers means nothing, and needs no word. */
export function isRunningNumber(header: Cell): boolean {
  return /^\s*nr\.?\s*(?:crt|curent|d\/?o)?\.?\s*$/i.test(header.text);
}

/** Columns of no known meaning; one that looks like a misspelt column of the table is more than a note. */
function columnFindings({ header }: Block, at: At): Problem[] {
  const unknown = header.unknown.filter((cell) => !isRunningNumber(cell));
  return unknown.flatMap((cell): Problem[] => {
    const table = header.tables.find((candidate) => lackedColumn(header, candidate, cell) !== undefined);
    const column = table && lackedColumn(header, table, cell);
    // The finding of the missing column names its cell.
    if (table && column !== undefined && missingColumns(table).includes(column)) return [];
    const meant = table && column !== undefined && { table: table.kind, column };
    const params = { header: cell.text, ...meant };
    const severity = meant ? 'warning' : 'info';
    return [finding(intakeRules['column-skipped'], at(cell.address), params, { severity, found: cell.text })];
  });
}

/** The column that a table lacks and that a header cell, typed wrong by few letters, may be meant for. */
function lackedColumn(
  { cells }: FoundHeader,
  { kind, columns, competing }: HeaderTable,
  cell: Cell,
): string | undefined {
  if (cells.length > nearCellsMax) return undefined;
  return misspeltHeaders(cell.text, [kind]).find(({ key }) => !columns.has(key) && !competing.has(key))?.key;
}

/** A table that lacks a required column, or has two for one, cannot be counted: all its rows are named. */
function tableFindings(block: Block, at: At): Problem[] {
  return block.header.tables.flatMap((table) => [
    ...missingColumns(table).map((column) => missingFinding(block, table, column, at)),
    ...[...table.competing].map(([key, columns]) => competingFinding(block, table.kind, key, columns, at)),
    ...table.outdone.map((column) => outdoneFinding(table, column, at)),
  ]);
}

function missingFinding(block: Block, table: HeaderTable, column: string, at: At): Problem {
  const { unknown, cells } = block.header;
  const similar = unknown.find((cell) => lackedColumn(block.header, table, cell) === column);
  const { address } = similar ?? firstHeader(table) ?? cells[0];
  const params = {
    table: table.kind,
    column,
    count: block.segment.data.length,
    // Whoever misses a column sees what stands in its place.
    headers: cells.map(({ text }) => text),
  };
  return finding(intakeRules['required-column'], at(address), params, {
    ...(similar && { found: similar.text }),
    rows: block.segment.data,
  });
}

function competingFinding(
  { header, segment: { data } }: Block,
  kind: TableKind,
  key: string,
  columns: readonly TableColumn[],
  at: At,
): Problem {
  const keptOut = weighs(kind, key);
  const [first = header.cells[0], ...others] = columns.map((column) => column.header);
  const params = {
    table: kind,
    column: key,
    headers: columns.map((column) => column.header.text),
    count: keptOut ? data.length : 0,
  };
  return finding(intakeRules['columns-compete'], at(first.address), params, {
    severity: keptOut ? 'error' : 'warning',
    related: others.map((cell) => at(cell.address)),
    ...(keptOut && { rows: data }),
  });
}

/** A column that says nothing which another one for the same key does not say: that one was read. */
function outdoneFinding({ kind, columns }: HeaderTable, { key, header }: TableColumn, at: At): Problem {
  const taken = columns.get(key)?.header ?? header;
  const headers = [taken.text, header.text];
  const params = { table: kind, column: key, headers, taken: taken.text, count: 0 };
  return finding(intakeRules['columns-compete'], at(header.address), params, {
    severity: 'info',
    found: header.text,
    related: [at(taken.address)],
  });
}

/** The leftmost header cell of a table. */
function firstHeader({ columns, competing }: HeaderTable): Cell | undefined {
  const taken = [...columns.values(), ...[...competing.values()].flat()];
  return taken.sort((a, b) => a.column - b.column)[0]?.header;
}

/** Totals, notes and signatures: one finding a table and reason; running numbers need no word. */
function setAsideFindings({ segment }: Block, at: At): Problem[] {
  const told = segment.setAside.filter(({ reason }) => reason !== 'numbering' && reason !== 'number-only');
  return [...groupBy(told, ({ reason }) => reason)].map(([reason, rows]) =>
    finding(intakeRules['rows-set-aside'], at(`${rows[0]?.row}:${rows.at(-1)?.row}`), {
      reason,
      rows: rowRanges(rows.map(({ row }) => row)),
      count: rows.length,
    }),
  );
}
