import { columnDefinition, type TableKind, tableKinds } from '../../field/contract/tables.js';
import { groupBy } from '../../model/collections.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { maskPersonalData } from '../../text/personal-data.js';
import { intakeRules } from '../intake-rules.js';
import type { Book, Cell, Sheet } from '../read/book.js';
import { isCounter } from './decide.js';
import type { Grid } from './grid.js';
import { isInDoubt, type KeyedColumn, type KeyedTable, weighs } from './keyed-table.js';
import { misspeltHeaders, nearCellsMax } from './near-headers.js';
import type { ReadRegion } from './read-region.js';
import { isSignature } from './row-kinds.js';
import { rowRanges } from './runs.js';
import type { Senses } from './senses.js';
import type { SheetCopy } from './sheet-copies.js';

/** A workbook none of whose sheets holds a table. */
export function notRecognised(book: Book): Problem {
  const sheets = book.sheets.filter((sheet) => sheet.rows.length > 0);
  const [first] = sheets;
  const params = { sheets: sheets.map((sheet) => sheet.name ?? '').filter(Boolean) };
  return finding(
    intakeRules['table-not-recognised'],
    first ? placeOf(book, first) : { file: book.file },
    params,
  );
}

/** Headers without a single row: a blank workbook that nobody has filled in yet. */
export function nothingFilledIn(book: Book, regions: readonly ReadRegion[]): Problem[] {
  if (regions.some(({ segment }) => segment.data.length > 0)) return [];
  return [finding(intakeRules['nothing-filled-in'], { file: book.file }, {})];
}

/** A sheet that holds something, but no table of ours. */
export function skippedSheet(book: Book, sheet: Sheet): Problem {
  return finding(intakeRules['sheet-skipped'], placeOf(book, sheet), { rows: sheet.rows.length });
}

/** Rows that look like ours and that no table takes: somebody must look at them. */
function unreadRows(book: Book, sheet: Sheet, rows: readonly number[]): Problem {
  const params = { rows: rowRanges(rows), count: rows.length };
  const place = { ...placeOf(book, sheet), cell: `${rows[0]}:${rows.at(-1)}` };
  return finding(intakeRules['rows-not-read'], place, params, { rows });
}

/** Lines that are in no table: signatures and notes under one, and those that look like data of ours. */
export function looseFindings(book: Book, { sheet, grid, loose }: LooseRows, senses: Senses): Problem[] {
  const ours = loose.filter((row) => looksLikeOurs(grid.cellsOf(row), senses));
  const others = loose.filter((row) => ours.length < 2 || !ours.includes(row));
  const signed = others.findIndex((row) => isSignature(grid.cellsOf(row)));
  const kinds = [
    ['note', signed < 0 ? others : others.slice(0, signed)],
    ['signature', signed < 0 ? [] : others.slice(signed)],
  ] as const;
  const setAside = kinds
    .filter(([, rows]) => rows.length > 0)
    .map(([reason, rows]) => {
      const place = { ...placeOf(book, sheet), cell: `${rows[0]}:${rows.at(-1)}` };
      return finding(intakeRules['rows-set-aside'], place, {
        reason,
        rows: rowRanges(rows),
        count: rows.length,
      });
    });
  return ours.length < 2 ? setAside : [...setAside, unreadRows(book, sheet, ours)];
}

/** The rows of a sheet that no region took. */
export interface LooseRows {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly loose: readonly number[];
}

/** A day, an institution or a person, with something beside it. */
function looksLikeOurs(cells: readonly Cell[], senses: Senses): boolean {
  const tells = (cell: Cell) =>
    senses.is(cell, 'day') || senses.is(cell, 'body') || senses.is(cell, 'person');
  return cells.length >= 2 && !isSignature(cells) && cells.slice(0, 20).some(tells);
}

/** A table of meetings that are only planned, or of which nothing says that they are ours. */
export function unclearSubject(book: Book, { sheet, segment, plain, subject }: ReadRegion): Problem {
  const [header] = plain.columns.flatMap((column) => column.header ?? []);
  const place = { ...placeOf(book, sheet), ...(header && { cell: header.address }) };
  const reason = subject === 'planned' ? 'planned' : 'unknown';
  return finding(
    intakeRules['subject-unclear'],
    place,
    { table: 'meetings', reason, count: segment.data.length },
    { rows: segment.data },
  );
}

/** A sheet that says again what another says. */
export function repeatedSheet(book: Book, { kept, repeated, rows, differing }: SheetCopy): Problem {
  const place = { file: book.file, ...(repeated.sheet !== undefined && { sheet: repeated.sheet }) };
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const params = {
    table: repeated.kind,
    other: kept.sheet ?? '',
    count: rows.length,
    rows: rowRanges(numbers),
    differing: rowRanges([...new Set(differing.map(({ number }) => number))]),
  };
  const severity = differing.length > 0 ? 'warning' : 'info';
  const related = [{ file: book.file, ...(kept.sheet !== undefined && { sheet: kept.sheet }) }];
  return finding(intakeRules['sheet-repeated'], place, params, { severity, related });
}

/** What there is to say of a region's header and of the rows under it. */
export function regionFindings(book: Book, region: ReadRegion): Problem[] {
  const at = (cell: string) => ({ ...placeOf(book, region.sheet), cell });
  return [...columnFindings(region, at), ...tableFindings(region, at), ...setAsideFindings(region, at)];
}

type At = (cell: string) => Place;

function placeOf({ file }: Book, { name }: Sheet): Place {
  return { file, ...(name !== undefined && { sheet: name }) };
}

/** Columns of no known meaning; one that looks like a misspelt column of the table is more than a note. */
function columnFindings({ decision, tables, plain }: ReadRegion, at: At): Problem[] {
  const claimed = new Set(
    tables.flatMap(({ competing, outdone }) =>
      [...[...competing.values()].flat(), ...outdone].map(({ id }) => id),
    ),
  );
  return decision.unused.flatMap((column): Problem[] => {
    const profile = decision.profiles.get(column);
    const { header } = column;
    if (!header || claimed.has(column.id) || (profile && isCounter(column, profile))) return [];
    const meant = plain.columns.length > nearCellsMax ? undefined : lackedColumn(tables, header);
    // The finding of the missing column names its cell.
    if (meant && tables.some(({ kind, missing }) => kind === meant.table && missing.includes(meant.column)))
      return [];
    const severity = meant ? 'warning' : 'info';
    const params = { header: header.text, ...meant };
    return [
      finding(intakeRules['column-skipped'], at(header.address), params, { severity, found: header.text }),
    ];
  });
}

/** The column that a table lacks and that a header, typed wrong by few letters, may be meant for. */
function lackedColumn(
  tables: readonly KeyedTable[],
  { text }: Cell,
): { table: TableKind; column: string } | undefined {
  for (const { kind, columns, competing } of tables) {
    const near = misspeltHeaders(text, [kind]).find(({ key }) => !columns.has(key) && !competing.has(key));
    if (near) return { table: kind, column: near.key };
  }
  return undefined;
}

/** A table that lacks a required column, or has two for one, cannot be counted: all its rows are named. */
function tableFindings(region: ReadRegion, at: At): Problem[] {
  return region.tables.flatMap((table) => [
    ...table.missing.map((column) => missingFinding(region, table, column, at)),
    ...[...table.competing].map(([key, columns]) => competingFinding(region, table.kind, key, columns, at)),
    ...table.outdone.map((column) => outdoneFinding(table, column, at)),
    ...[...table.columns.values()].flatMap((column) => guessedFinding(region, table.kind, column, at)),
  ]);
}

function missingFinding(
  { decision, plain, segment }: ReadRegion,
  table: KeyedTable,
  column: string,
  at: At,
): Problem {
  const headers = plain.columns.flatMap(({ header }) => header ?? []);
  const similar = decision.unused
    .flatMap(({ header }) => header ?? [])
    .find((cell) => lackedColumn([table], cell)?.column === column);
  const first =
    similar ??
    firstHeader(table) ??
    headers[0] ??
    plain.rows.flatMap(({ cells }) => [...cells.values()].map(({ cell }) => cell))[0];
  return finding(
    intakeRules['required-column'],
    at(first?.address ?? 'A1'),
    {
      table: table.kind,
      column,
      count: segment.data.length,
      // Whoever misses a column sees what stands in its place.
      headers: headers.map(({ text }) => text),
    },
    { ...(similar && { found: similar.text }), rows: segment.data },
  );
}

function competingFinding(
  { segment: { data } }: ReadRegion,
  kind: TableKind,
  key: string,
  columns: readonly KeyedColumn[],
  at: At,
): Problem {
  const keptOut = weighs(kind, key);
  const [first, ...others] = columns.map((column) => column.header);
  return finding(
    intakeRules['columns-compete'],
    at(first?.address ?? 'A1'),
    {
      table: kind,
      column: key,
      headers: columns.map(({ header }) => header.text),
      count: keptOut ? data.length : 0,
    },
    {
      severity: keptOut ? 'error' : 'warning',
      related: others.map((cell) => at(cell.address)),
      ...(keptOut && { rows: data }),
    },
  );
}

/** A column that says nothing which another one for the same key does not say: that one was read. */
function outdoneFinding({ kind, columns }: KeyedTable, { key, header }: KeyedColumn, at: At): Problem {
  const taken = columns.get(key)?.header ?? header;
  const params = {
    table: kind,
    column: key,
    headers: [taken.text, header.text],
    taken: taken.text,
    count: 0,
  };
  const details = { severity: 'info', found: header.text, related: [at(taken.address)] } as const;
  return finding(intakeRules['columns-compete'], at(header.address), params, details);
}

const examplesMax = 3;
const exampleLettersMax = 40;

/** A column that was read by what stands in it, and might be something else. */
function guessedFinding(
  { plain, segment }: ReadRegion,
  kind: TableKind,
  column: KeyedColumn,
  at: At,
): Problem[] {
  if (column.confidence === 'sure' || column.match === 'canonical') return [];
  const asks = isInDoubt(kind, column);
  const isPersonal =
    columnDefinition(kind, column.key)?.personal || column.runnerUp === 'participants.person';
  const texts = isPersonal ? [] : plain.rows.flatMap(({ cells }) => cells.get(column.id)?.cell.text ?? []);
  const values = [...new Set(texts)]
    .slice(0, examplesMax)
    .map((text) => maskPersonalData(text.slice(0, exampleLettersMax)));
  const other = column.runnerUp === undefined ? undefined : headerOfSlot(column.runnerUp);
  const count = asks ? segment.data.length : 0;
  const params = { table: kind, column: column.key, values, count, ...(other !== undefined && { other }) };
  const details = {
    severity: asks ? 'error' : 'warning',
    found: column.header.text,
    ...(asks && { rows: segment.data }),
  } as const;
  return [finding(intakeRules['column-guessed'], at(column.header.address), params, details)];
}

/** The contract's header of `participants.person`. */
function headerOfSlot(id: string): string | undefined {
  const [kind = '', key = ''] = id.split('.');
  const table = tableKinds.find((one) => one === kind);
  return table && columnDefinition(table, key)?.header;
}

/** The leftmost header cell of a table. */
function firstHeader({ columns, competing }: KeyedTable): Cell | undefined {
  const taken = [...columns.values(), ...[...competing.values()].flat()];
  return taken.sort((a, b) => a.column - b.column)[0]?.header;
}

/** Totals, notes and signatures: one finding a table and reason; running numbers need no word. */
function setAsideFindings({ segment }: ReadRegion, at: At): Problem[] {
  const told = segment.setAside.filter(({ reason }) => reason !== 'numbering' && reason !== 'number-only');
  return [...groupBy(told, ({ reason }) => reason)].map(([reason, rows]) =>
    finding(
      intakeRules['rows-set-aside'],
      at(`${rows[0]?.row}:${rows.at(-1)?.row}`),
      { reason, rows: rowRanges(rows.map(({ row }) => row)), count: rows.length },
      { severity: reason === 'called-off' ? 'warning' : 'info' },
    ),
  );
}
