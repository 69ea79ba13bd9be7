import { type TableKind, tableKinds } from '../field/contract/tables.js';
import { unusableRules } from '../intake/unread-meetings.js';
import type { Located, Submission } from '../intake/validate/records.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';
import type { SupersededRows, Year } from './merge/year.js';

/** What there is to know of the rows of files: what was read of them, and what the merge made of it. */
export interface RowSources {
  readonly submissions: readonly Submission[];
  /** Every finding of the files and of their merge. */
  readonly problems: readonly Problem[];
  /** Findings that files yet to come may settle: their rows are taken for counted. */
  readonly awaiting?: readonly Problem[];
  readonly year: Year;
  readonly superseded: readonly SupersededRows[];
}

/** An entry of a table on a row of a sheet; several may stand on one. */
export interface RowOfSheet extends Pick<Located, 'sheet' | 'row'> {
  /** What tells it apart on its sheet. */
  readonly entry?: string;
}

/** Tells a row apart within its file, whatever stands on it. */
export function rowKey({ sheet, row }: RowOfSheet): string {
  return JSON.stringify([sheet, row]);
}

/** Tells an entry apart within its file. */
export function entryKey({ sheet, row, entry }: RowOfSheet): string {
  return JSON.stringify([sheet, row, entry]);
}

/** The rows of one table of one file, by what became of them. */
export interface TableFates {
  readonly file: string;
  readonly table: TableKind;
  /** Rows of data. */
  readonly read: number;
  /** Each of them. */
  readonly records: readonly RowOfSheet[];
  /** As often as each stands in the year. */
  readonly counted: readonly RowOfSheet[];
  /** Copied, or replaced by a newer file. */
  readonly superseded: readonly RowOfSheet[];
  /** Kept out by an error. */
  readonly notCounted: readonly RowOfSheet[];
}

/**
 * What became of the rows of each table of each file. Those counted are looked for in the year itself, so that no row is
 * taken for counted because nothing tells that it was not.
 */
export function rowFates(sources: RowSources): TableFates[] {
  const { submissions, problems, awaiting = [] } = sources;
  const records = byTable(tableKinds.flatMap((table) => submissions.flatMap((one) => entriesOf(table, one))));
  const inYear = byTable(rowsOfYear(sources.year));
  const awaited = byTable(once(rowsOfFindings(awaiting)));
  const superseded = byTable(sources.superseded.flatMap(({ table, rows }) => rowsIn(table, rows)));
  const notCounted = byTable(once(rowsOfFindings(problems.filter(({ severity }) => severity === 'error'))));
  const unusable = byTable(once(rowsOfFindings(problems.filter(isUnusableTable))));
  const bySubmission = new Map(submissions.map((submission) => [submission.file, submission]));
  const files = new Set([...bySubmission.keys(), ...problems.map(({ place }) => place.file)]);
  return [...files].flatMap((file) =>
    tableKinds.flatMap((table): TableFates[] => {
      const of = (rows: ReadonlyMap<string, readonly RowOfSheet[]>) => rows.get(keyOf(file, table)) ?? [];
      const read = (bySubmission.get(file)?.rows[table]?.read ?? 0) + of(unusable).length;
      const found = { records: of(records), counted: of(inYear), superseded: of(superseded) };
      const fates = { ...found, counted: [...found.counted, ...entriesAwaited(of(awaited), found)] };
      return read === 0
        ? []
        : [{ file, table, read, ...fates, notCounted: refusedEntries(of(notCounted), fates) }];
    }),
  );
}

/** A row with the file and the table that it is of. */
interface PlacedRow extends RowOfSheet {
  readonly file: string;
  readonly table: string;
}

function byTable(rows: readonly PlacedRow[]): Map<string, PlacedRow[]> {
  return groupBy(rows, ({ file, table }) => keyOf(file, table));
}

function keyOf(file: string, table: string): string {
  return `${file}\n${table}`;
}

function entriesOf(table: TableKind, { file, rows }: Submission): PlacedRow[] {
  return (rows[table]?.at ?? []).map((at) => ({ file, table, ...at }));
}

/** The entries on the rows that other files may yet settle, of which nothing became so far. */
function entriesAwaited(
  awaited: readonly RowOfSheet[],
  { records, counted, superseded }: Pick<TableFates, 'records' | 'counted' | 'superseded'>,
): RowOfSheet[] {
  const rows = new Set(awaited.map(rowKey));
  const settled = new Set([...counted, ...superseded].map(entryKey));
  return records.filter((one) => rows.has(rowKey(one)) && !settled.has(entryKey(one)));
}

/** A finding names a row: all the entries there of which nothing else became are kept out. */
function refusedEntries(
  named: readonly RowOfSheet[],
  { records, counted, superseded }: Pick<TableFates, 'records' | 'counted' | 'superseded'>,
): RowOfSheet[] {
  const read = groupBy(records, rowKey);
  const settled = groupBy([...counted, ...superseded], rowKey);
  return named.flatMap((row) => {
    const left = (read.get(rowKey(row))?.length ?? 0) - (settled.get(rowKey(row))?.length ?? 0);
    return Array.from({ length: Math.max(1, left) }, () => row);
  });
}

function rowsIn(table: TableKind, rows: readonly Located[]): PlacedRow[] {
  return rows.map(({ file, sheet, row, entry }) => ({
    ...{ file, table, row, entry },
    ...(sheet !== undefined && { sheet }),
  }));
}

/** Every row that stands in a year. */
function rowsOfYear({ meetings, ...tables }: Year): PlacedRow[] {
  const others = ['difficulties', 'practices', 'indicators', 'collaborations'] as const;
  return [
    ...meetings.flatMap(({ reports }) => rowsIn('meetings', reports)),
    ...meetings.flatMap(({ participants }) =>
      participants.flatMap(({ rows }) => rowsIn('participants', rows)),
    ),
    ...others.flatMap((table) => rowsIn(table, tables[table])),
  ];
}

function rowsOfFindings(problems: readonly Problem[]): PlacedRow[] {
  return problems.flatMap(({ place: { file, sheet }, params, rows = [] }) =>
    rows.map((row) => ({ file, table: String(params.table), row, ...(sheet !== undefined && { sheet }) })),
  );
}

/** Each row once, however many findings name it. */
function once(rows: readonly PlacedRow[]): PlacedRow[] {
  return [
    ...new Map(rows.map((row) => [JSON.stringify([row.file, row.table, row.sheet, row.row]), row])).values(),
  ];
}

/** Of a table that is kept out the rows are in no submission. */
function isUnusableTable({ rule, severity }: Problem): boolean {
  return severity === 'error' && unusableRules.has(rule);
}
