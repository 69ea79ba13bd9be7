import type { Year } from './merge/year.js';
import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { Submission } from './validate/records.js';

/** What became of the rows of data: `read` = `counted` + `superseded` + `notCounted`. */
export interface RowTotals {
  readonly read: number;
  readonly counted: number;
  /** Copied, or replaced by a newer file: another row stands for them. */
  readonly superseded: number;
  /** Kept out by an error. */
  readonly notCounted: number;
}

/** Adds up the rows of all files; rows of a table that could not be used at all are read and not counted. */
export function rowTotals(
  submissions: readonly Submission[],
  problems: readonly Problem[],
  year: Year,
): RowTotals {
  const inTables = submissions.flatMap(({ rows }) => Object.values(rows).map(({ read }) => read));
  const read =
    sum(inTables) + sum(problems.filter(isUnusableTable).map((problem) => problem.rows?.length ?? 0));
  const notCounted = new Set(problems.flatMap(refusedRows)).size;
  const counted = countedRows(year);
  return { read, counted, superseded: read - counted - notCounted, notCounted };
}

function isUnusableTable({ rule, severity }: Problem): boolean {
  return severity === 'error' && (rule === 'required-column' || rule === 'columns-compete');
}

function refusedRows({ severity, place, params, rows }: Problem): string[] {
  if (severity !== 'error') return [];
  return (rows ?? []).map((row) => [place.file, place.sheet, params.table, row].join('\n'));
}

function countedRows(year: Year): number {
  const attached = [year.difficulties, year.practices, year.indicators, year.collaborations];
  const places: Place[] = [
    ...year.meetings.flatMap((meeting) => meeting.reports.map((report) => report.place)),
    ...year.meetings.flatMap((meeting) => meeting.participants.flatMap((participant) => participant.places)),
    ...attached.flatMap((records) => records.map((record) => record.place)),
  ];
  return new Set(places.map(({ file, sheet, cell }) => [file, sheet, cell].join('\n'))).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
