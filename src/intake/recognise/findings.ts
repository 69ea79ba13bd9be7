import { columnDefinition, type TableKind, tableKinds } from '../../field/contract/tables.js';
import { columnLetters, groupAddresses } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { maskPersonalData } from '../../text/personal-data.js';
import { intakeRules } from '../intake-rules.js';
import type { Book, Cell, Sheet } from '../read/book.js';
import type { RowState, SheetLedger } from '../row-states.js';
import type { DatedCodes } from './dated-codes.js';
import { isCounter } from './decide.js';
import { isInDoubt, type KeyedColumn, type KeyedTable, weighs } from './keyed-table.js';
import { misspeltHeaders, nearCellsMax } from './near-headers.js';
import { type OursKind, oursIn } from './ours.js';
import type { PlainColumn, PlainTable } from './plain-table.js';
import { Profile } from './profile.js';
import type { ReadRegion } from './read-region.js';
import type { Know } from './regions.js';
import type { Attempt } from './row-states.js';
import { rowRanges } from './runs.js';
import type { SheetCopy } from './sheet-copies.js';

/** A workbook none of whose sheets holds a table, though something in it looks like ours. */
function notRecognised(book: Book, sheets: readonly Sheet[]): Problem {
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

/** What there is to say of rows that are none of a table: read from the ledger, so that nothing is left out in silence. */
export function ledgerFindings(book: Book, ledgers: readonly SheetLedger[]): Problem[] {
  const sheets = book.sheets.map((sheet, i) => ({ sheet, states: groupRows(sheet, ledgers[i]) }));
  const unknown = sheets.filter(({ states }) =>
    states.some(({ state }) => isRefusedBy(state, 'table-not-recognised')),
  );
  return [
    ...(unknown.length > 0
      ? [
          notRecognised(
            book,
            unknown.map(({ sheet }) => sheet),
          ),
        ]
      : []),
    ...sheets.flatMap(({ sheet, states }) =>
      states.flatMap(({ state, rows }) => stateFinding(book, sheet, state, rows) ?? []),
    ),
  ];
}

interface RowsOfState {
  readonly state: RowState;
  readonly rows: readonly number[];
}

/** The rows of a sheet that are no data, by what became of them. */
function groupRows({ rows }: Sheet, ledger: SheetLedger | undefined): RowsOfState[] {
  const groups = new Map<string, { readonly state: RowState; readonly rows: number[] }>();
  let next = 0;
  for (const { state, count } of ledger?.runs ?? []) {
    if (state.state !== 'data') {
      const key = JSON.stringify(state);
      const group = groups.get(key) ?? { state, rows: [] };
      groups.set(key, group);
      group.rows.push(...rows.slice(next, next + count).map(({ number }) => number));
    }
    next += count;
  }
  return [...groups.values()];
}

function isRefusedBy(state: RowState, rule: string): boolean {
  return state.state === 'refused' && state.rule === rule;
}

/** Running numbers need no word; what became of the others is told where it is found. */
function stateFinding(
  book: Book,
  sheet: Sheet,
  state: RowState,
  rows: readonly number[],
): Problem | undefined {
  const place = { ...placeOf(book, sheet), cell: `${rows[0]}:${rows.at(-1)}` };
  const params = { rows: rowRanges(rows), count: rows.length };
  if (isRefusedBy(state, 'rows-not-read'))
    return finding(intakeRules['rows-not-read'], place, params, { rows });
  if (state.state === 'not-ours') {
    const { reason } = state;
    return rows.length === sheet.rows.length
      ? finding(intakeRules['sheet-skipped'], placeOf(book, sheet), { rows: rows.length, reason })
      : finding(intakeRules['rows-not-ours'], place, { ...params, reason });
  }
  if (state.state !== 'set-aside' || state.reason === 'numbering' || state.reason === 'number-only')
    return undefined;
  const { reason } = state;
  const severity = reason === 'called-off' ? 'warning' : 'info';
  return finding(intakeRules['rows-set-aside'], place, { ...params, reason }, { severity });
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

/** Codes that the spreadsheet turned into dates: whoever typed them sees something else. */
export function codesAsDates(book: Book, { table, key, cells }: DatedCodes): Problem {
  const [first] = cells;
  const place = {
    file: book.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...(first && { cell: first.address }),
  };
  const params = { table: table.kind, column: key, cells: groupAddresses(cells), count: cells.length };
  return finding(intakeRules['code-is-date'], place, params, { ...(first && { found: first.text }) });
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
export function regionFindings(book: Book, region: ReadRegion, know: Know): Problem[] {
  const at = (cell: string) => ({ ...placeOf(book, region.sheet), cell });
  return [...columnFindings(region, know, at), ...tableFindings(region, at)];
}

type At = (cell: string) => Place;

function placeOf({ file }: Book, { name }: Sheet): Place {
  return { file, ...(name !== undefined && { sheet: name }) };
}

/**
 * Every filled column that is not read, but for running numbers: one that looks like a misspelt column of the table is
 * more than a note, one that holds what we count is a question.
 */
function columnFindings(region: ReadRegion, know: Know, at: At): Problem[] {
  const { senses, kept } = know;
  const { decision, tables } = region;
  const plain = withData(region);
  const claimed = new Set(
    tables.flatMap(({ competing, outdone }) =>
      [...[...competing.values()].flat(), ...outdone].map(({ id }) => id),
    ),
  );
  return decision.unused.flatMap((column): Problem[] => {
    const profile = new Profile(plain, column, senses);
    if (claimed.has(column.id) || isCounter(column, profile)) return [];
    const isUnread = kept.isUnread(column, decision.kinds);
    const holds = isUnread ? undefined : oursIn(column, profile, know);
    const [first] = typedIn(column, plain);
    const place = column.header ?? first;
    if (!place) return [];
    if (holds) return [notReadFinding(region, place, column, holds, at)];
    return column.header ? headedFinding(region, column.header, at) : [headlessFinding(place, at)];
  });
}

/** The columns of a table beside one that was read, on the same rows: each of them was not. */
export function besideFindings(book: Book, attempts: readonly Attempt[], know: Know): Problem[] {
  return attempts.flatMap(({ laidOut: { sheet }, plain, region }) => {
    if (region || know.kept.isNotOurs(plain)) return [];
    const rows = new Set(plain.rows.map(({ number }) => number));
    const beside = attempts.find(
      (other) => other.laidOut.sheet === sheet && other.region?.segment.data.some((row) => rows.has(row)),
    )?.region;
    if (!beside || beside.subject === 'other') return [];
    const decision = { ...beside.decision, unused: plain.columns };
    const segment = { data: [...rows], setAside: [] };
    return columnFindings({ ...beside, plain, decision, segment }, know, (cell) => ({
      ...placeOf(book, sheet),
      cell,
    }));
  });
}

/** The table with its rows of data alone: what stands beside a signature is no column. */
function withData({ plain, segment }: ReadRegion): PlainTable {
  const data = new Set(segment.data);
  return { ...plain, rows: plain.rows.filter(({ number }) => data.has(number)) };
}

/** The cells typed in a column; lines between the rows tell theirs. */
function typedIn({ id }: PlainColumn, { rows }: PlainTable): Cell[] {
  return rows.flatMap(({ cells }) => {
    const held = cells.get(id);
    return held?.from === 'typed' ? [held.cell] : [];
  });
}

function notReadFinding(
  { tables: [first] }: ReadRegion,
  place: Cell,
  { words, header }: PlainColumn,
  holds: OursKind,
  at: At,
): Problem {
  const params = { table: first?.kind ?? '', header: words, letters: columnLetters(place.column), holds };
  const details = header ? { found: header.text } : {};
  return finding(intakeRules['column-not-read'], at(place.address), params, details);
}

function headlessFinding(place: Cell, at: At): Problem {
  const params = { header: '', letters: columnLetters(place.column) };
  return finding(intakeRules['column-skipped'], at(place.address), params, { severity: 'info' });
}

function headedFinding({ tables, plain }: ReadRegion, header: Cell, at: At): Problem[] {
  const meant = plain.columns.length > nearCellsMax ? undefined : lackedColumn(tables, header);
  // The finding of the missing column names its cell.
  if (meant && tables.some(({ kind, missing }) => kind === meant.table && missing.includes(meant.column)))
    return [];
  const severity = meant ? 'warning' : 'info';
  const params = { header: header.text, letters: columnLetters(header.column), ...meant };
  return [
    finding(intakeRules['column-skipped'], at(header.address), params, { severity, found: header.text }),
  ];
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
