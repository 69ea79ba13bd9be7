import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import type { Book, Cell, Sheet } from '../read/book.js';
import { type SheetLedger, statesIn } from '../row-states.js';
import { readDays } from '../validate/values.js';
import { withParts } from './cell-parts.js';
import { readDatedCodes } from './dated-codes.js';
import { type Decision, decide, type Hints } from './decide.js';
import {
  besideFindings,
  codesAsDates,
  ledgerFindings,
  nothingFilledIn,
  regionFindings,
  repeatedSheet,
  unclearSubject,
} from './findings.js';
import { Grid } from './grid.js';
import { firstRowOf, joined, KeptHeaders } from './header-decisions.js';
import { explainHeader, explainLikelyHeader, type HeaderReading } from './header-reading.js';
import { HeaderScorer } from './header-score.js';
import { hiddenFindings } from './hidden.js';
import { isMeant, isUsable, keyedTables } from './keyed-table.js';
import type { LaidOut } from './laid-out.js';
import { sheetTables } from './layouts/sheet-tables.js';
import { linkRows, MeetingNames } from './links.js';
import { looksLikeOurs } from './ours.js';
import { type PlainTable, virtual } from './plain-table.js';
import type { ReadRegion } from './read-region.js';
import type { Know } from './regions.js';
import { type Attempt, referredCodes, sheetStates } from './row-states.js';
import { segmentRows } from './segment.js';
import { dayText, type RecogniseContext, Senses } from './senses.js';
import { type SheetCopy, sheetCopies } from './sheet-copies.js';
import { isForAnotherYear, isPlan, subjectOf } from './subject.js';
import type { Table, TableCell, TableRow, UnitHint } from './table.js';
import { rowsOfTables } from './table-rows.js';
import { templateFindings } from './template-findings.js';
import { unitHints } from './unit-hints.js';

export type { RecogniseContext } from './senses.js';

export interface Recognition {
  readonly tables: readonly Table[];
  /** Each header found, with what became of its cells. */
  readonly headers: readonly HeaderReading[];
  /** Of each sheet, in their order: what became of its rows. */
  readonly ledger: readonly SheetLedger[];
  /** Tables that nothing tells what they are, though something in them looks like ours. */
  readonly unknown: readonly UnknownTable[];
  readonly problems: readonly Problem[];
}

/** A table that was not read, by the words above it. */
export interface UnknownTable {
  /** Of its first header. */
  readonly place: Place;
  readonly words: string;
}

/**
 * Finds the tables of a book: regions without meaning, each layout turned into plain columns and rows, then all columns
 * and kinds of table decided together by words and by values; names of sheets and files only help.
 * @param folder the name of the folder that was given, where its name may tell the unit like one of those below it
 */
export function recognise(book: Book, context: RecogniseContext, folder = ''): Recognition {
  const know: Know = {
    ...(context.year !== undefined && { year: context.year }),
    senses: new Senses(context),
    headers: headersOf(context),
    kept: new KeptHeaders(context.headers ?? []),
  };
  const year = yearOf(book) ?? context.year;
  const laidOut = book.sheets.map((sheet): LaidOut => {
    const grid = new Grid(sheet);
    return { sheet, grid, ...sheetTables(sheet, grid, know, year) };
  });
  const attempts = readRegions(book, laidOut, know);
  const regions = attempts.flatMap(({ region }) => (region && region.subject !== 'other' ? [region] : []));
  const clear = regions.filter(({ subject }) => subject !== 'planned');
  const headers = laidOut.flatMap(({ sheet }) => {
    const ofSheet = regions.filter((region) => region.sheet === sheet);
    return ofSheet.length > 0
      ? ofSheet.map((region) => explainHeader(book.file, region))
      : explainLikelyHeader(book.file, sheet);
  });
  const parts = clear.map((region) => ({ region, sheet: region.sheet, titleRows: titleRows(region, clear) }));
  const { hints, problems: disagreements } = unitHints(book, parts, context.units, folder);
  const found = parts.flatMap((part) => tablesOf(book, part.region, hints.get(part), know, year));
  const { tables: all, dated } = readDatedCodes(found);
  const copies = sheetCopies(all);
  const tables = withoutCopies(all, copies);
  const hasTables = attempts.some(({ region }) => region);
  const referred = referredCodes(tables);
  const read = { attempts, hasTables, tables, copies, referred, senses: know.senses, kept: know.kept };
  const ledger = laidOut.map((sheet) => sheetStates(sheet, read));
  return {
    tables,
    headers,
    ledger,
    unknown: unknownTables(book, laidOut, attempts, { ledger, senses: know.senses }),
    problems: [
      ...(regions.length > 0 ? [...templateFindings(book), ...nothingFilledIn(book, regions)] : []),
      ...ledgerFindings(book, ledger),
      ...regions.filter(({ subject }) => subject === 'planned').map((region) => unclearSubject(book, region)),
      ...clear.flatMap((region) => regionFindings(book, region, know)),
      ...besideFindings(book, attempts, know),
      ...dated.map((codes) => codesAsDates(book, codes)),
      ...copies.map((copy) => repeatedSheet(book, copy)),
      ...hiddenFindings(book, clear),
      ...disagreements,
    ],
  };
}

/** The tables, and lines under no header, that are asked about as a whole by the words of their first row. */
function unknownTables(
  book: Book,
  laidOut: readonly LaidOut[],
  attempts: readonly Attempt[],
  { ledger, senses }: { readonly ledger: readonly SheetLedger[]; readonly senses: Senses },
): UnknownTable[] {
  return laidOut.flatMap(({ sheet, grid, loose }, i) => {
    const states = ledger[i] && statesIn(ledger[i]);
    const tables = attempts.filter((one) => one.laidOut.sheet === sheet && !one.region);
    const heads = [
      ...tables.map(({ plain }) => plain.columns.flatMap(({ header }) => header ?? [])),
      // A row of names is no header, and names are not to be kept.
      [firstRowOf(loose, grid)].filter((cells) => !looksLikeOurs(cells, senses)).flat(),
    ];
    return heads.flatMap((cells): UnknownTable[] => {
      const [first] = cells;
      if (!first || states?.(first.row)?.state !== 'refused') return [];
      const at = { file: book.file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
      return [{ place: { ...at, cell: first.address }, words: joined(cells) }];
    });
  });
}

const scorers = new WeakMap<object, HeaderScorer>();

/** The words of headers are the same for every file. */
function headersOf({ registries }: RecogniseContext): HeaderScorer {
  const known = scorers.get(registries) ?? new HeaderScorer(registries);
  scorers.set(registries, known);
  return known;
}

/** The year that the first lines of a book tell. */
function yearOf(book: Book): number | undefined {
  const lines = book.sheets.flatMap(({ rows, name }) => [
    ...rows.slice(0, 5).flatMap(({ cells }) => (cells.length <= 2 ? cells.map(({ text }) => text) : [])),
    name ?? '',
  ]);
  const years = new Set(
    lines.filter(({ length }) => length < 200).flatMap((text) => text.match(/\b20\d{2}\b/g) ?? []),
  );
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** Decides every region by itself; then, knowing the meetings of the workbook, those that refer to them. */
function readRegions(book: Book, laidOut: readonly LaidOut[], know: Know): Attempt[] {
  const first = laidOut.flatMap((sheet) =>
    sheet.tables.map((plain): Attempt => attempt(book, sheet, plain, know, { hasMeetings: false })),
  );
  const meetings = first.flatMap(({ region }) =>
    region && region.subject !== 'other' && region.tables.some(({ kind }) => kind === 'meetings')
      ? [region]
      : [],
  );
  const names = new MeetingNames(meetings.filter(({ decision }) => !restsOnHeadings(decision)));
  return first.map((known) => {
    const { laidOut: sheet, region } = known;
    if (!region) return known;
    const isReferring =
      !region.tables.some(({ kind }) => kind === 'meetings') || restsOnHeadings(region.decision);
    const elsewhere =
      isReferring && meetings.some((other) => other !== region && !restsOnHeadings(other.decision));
    const meeting = region.decision.columns.find(({ key }) => key === 'meeting');
    // Rows that bear the codes of meetings need no other link.
    const bearsCodes = meeting !== undefined && names.areCodes(meeting.column, region.decision);
    const linked = isReferring && !bearsCodes ? linkRows(region.plain, names, know) : undefined;
    const isCoded = isReferring && !linked && meeting?.confidence !== 'sure' && names.hasCodes;
    if (!linked && !isCoded && !(elsewhere && restsOnHeadings(region.decision))) return known;
    const isCode = (text: string) => names.isCode(text);
    const hints = isCoded ? { hasMeetings: false, isCode } : { hasMeetings: true };
    const again = attempt(book, sheet, linked ?? region.plain, know, hints);
    return again.region ? again : known;
  });
}

function attempt(book: Book, laidOut: LaidOut, plain: PlainTable, know: Know, hints: Hints): Attempt {
  const region = readRegion(book, laidOut, plain, know, hints);
  return { laidOut, plain, ...(region && { region }) };
}

/** Meetings told by lines between the rows may stand in a table of their own, to which the lines point. */
function restsOnHeadings({ columns }: Decision): boolean {
  return columns.some(
    ({ kind, column }) =>
      kind === 'meetings' && (column.id === virtual.heading || column.id === virtual.headingDay),
  );
}

function readRegion(
  book: Book,
  { sheet, grid, tables: all }: LaidOut,
  plain: PlainTable,
  know: Know,
  hints: Hints,
): ReadRegion | undefined {
  const decision = decide(plain, know, {
    ...hints,
    hasMeetings: hints.hasMeetings || plain.rows.some(({ meeting }) => meeting),
  });
  if (!decision) return undefined;
  const tables = keyedTables(plain, decision, know).filter(isMeant);
  if (tables.length === 0) return undefined;
  const followed = all.at(-1) !== plain;
  const segment = segmentRows(plain, tables, grid, know.senses, followed);
  const told = subjectOf(book, sheet, grid, plain, know);
  const planned = told === 'planned' || (isPlan(decision, know) && told !== 'other');
  const subject = planned && isForAnotherYear(decision, plain, know) ? 'other' : planned ? 'planned' : told;
  return { sheet, grid, plain, decision, tables, segment, subject };
}

/** The lines above a region, and those set aside under the one before it. */
function titleRows(region: ReadRegion, regions: readonly ReadRegion[]): readonly number[] {
  const before = regions.filter(({ sheet }) => sheet === region.sheet);
  const previous = before[before.indexOf(region) - 1];
  return [...(previous?.segment.setAside.map(({ row }) => row) ?? []), ...region.plain.above];
}

function tablesOf(
  book: Book,
  { sheet, grid, plain, tables, segment }: ReadRegion,
  unitHint: UnitHint | undefined,
  know: Know,
  year: number | undefined,
): Table[] {
  const usable = tables.filter(isUsable);
  const type = typeInTitle(sheet, grid, plain, know);
  const data = new Set(segment.data);
  const rows = plain.rows.filter(({ number }) => data.has(number));
  return [...rowsOfTables(usable, rows, sheet.name)].map(([{ kind, columns }, ofTable]) => ({
    kind,
    file: book.file,
    ...(sheet.name !== undefined && { sheet: sheet.name }),
    headerRow: plain.headerRows.at(-1) ?? plain.rows[0]?.number ?? 1,
    columns,
    rows: ofTable
      .map((row) => dated(kind === 'meetings' && type ? withType(row, type) : row, year))
      .flatMap((row) => (kind === 'participants' ? withParts(row, know.senses) : [row])),
    ...(unitHint && { unitHint }),
  }));
}

/** The line above a table that says of all its meetings that they are interregional. */
function typeInTitle(
  { rows, name }: Sheet,
  grid: Grid,
  { above }: PlainTable,
  { senses }: Know,
): Cell | undefined {
  const says = ({ text }: Cell) =>
    text.length < 200 && senses.says(text, 'type:interregional') && !senses.says(text, 'type:local');
  const line = above.flatMap((row) => grid.cellsOf(row)).find(says);
  const [first] = rows.flatMap(({ cells }) => cells);
  const named = first && name !== undefined && says({ ...first, text: name }) ? first : undefined;
  const cell = line ?? named;
  return cell && { ...cell, text: 'interregională' };
}

function withType(row: TableRow, type: Cell): TableRow {
  if (row.cells.has('type')) return row;
  return { ...row, cells: new Map([...row.cells, ['type', { cell: type, from: 'told' }]]) };
}

/** The day of a row as a day alone, with its year: what stands beside it in its cell is no day. */
function dated(row: TableRow, year: number | undefined): TableRow {
  const held = row.cells.get('date');
  if (!held || readDays(held.cell)) return row;
  const text = dayText(held.cell.text, year);
  if (text === undefined) return row;
  const cell: TableCell = { ...held, cell: { ...held.cell, text } };
  return { ...row, cells: new Map([...row.cells, ['date', cell]]) };
}

function withoutCopies(tables: readonly Table[], copies: readonly SheetCopy[]): Table[] {
  return tables.map((table) => {
    const left = new Set(copies.filter(({ repeated }) => repeated === table).flatMap(({ rows }) => rows));
    return left.size === 0 ? table : { ...table, rows: table.rows.filter((row) => !left.has(row)) };
  });
}
