import type { MergeNote, Year } from './merge/year.js';
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
  const superseded = sum(year.merges.filter(standsForAnother).map(({ rows }) => rows ?? 0));
  return { read, counted: read - superseded - notCounted, superseded, notCounted };
}

/** Rows of a copy or of an older file; a person whom two units list stands on both rows, which both count. */
function standsForAnother({ reason, because }: MergeNote): boolean {
  return reason === 'copied' || reason === 'resent' || because === 'same-meeting';
}

function isUnusableTable({ rule, severity }: Problem): boolean {
  return severity === 'error' && (rule === 'required-column' || rule === 'columns-compete');
}

function refusedRows({ severity, place, params, rows }: Problem): string[] {
  if (severity !== 'error') return [];
  return (rows ?? []).map((row) => [place.file, place.sheet, params.table, row].join('\n'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
