import { type TableKind, tableKinds } from '../field/contract/tables.js';
import type { Submission } from '../intake/validate/records.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';

/** What became of the rows of data: `read` = `counted` + `superseded` + `notCounted`. */
export interface RowTotals {
  readonly read: number;
  readonly counted: number;
  /** Copied, or replaced by a newer file: another row stands for them. */
  readonly superseded: number;
  /** Kept out by an error. */
  readonly notCounted: number;
}

/** The rows of one table of one file. */
export interface TableTotals extends RowTotals {
  readonly file: string;
  readonly table: TableKind;
}

/**
 * What became of the rows of each table of each file, given every finding of the files and of their merge. Rows of a
 * table that could not be used at all are read and not counted.
 */
export function tableTotals(
  submissions: readonly Submission[],
  problems: readonly Problem[],
): readonly TableTotals[] {
  const refused = rowsByTable(problems.filter(({ severity }) => severity === 'error'));
  const unusable = rowsByTable(problems.filter(isUnusableTable));
  const replaced = replacedRows(problems);
  const bySubmission = new Map(submissions.map((submission) => [submission.file, submission]));
  const copied = new Set(
    problems.filter(({ rule }) => rule === 'file-copied').map(({ place }) => place.file),
  );
  const files = new Set([...bySubmission.keys(), ...problems.map(({ place }) => place.file)]);
  return [...files].flatMap((file) =>
    tableKinds.flatMap((table): TableTotals[] => {
      const key = keyOf(file, table);
      const submission = bySubmission.get(file);
      const rows = submission?.rows[table];
      const read = (rows?.read ?? 0) + (unusable.get(key)?.size ?? 0);
      if (read === 0) return [];
      const kept = refused.get(key) ?? new Set();
      const inTable = (rows?.at ?? []).filter(({ sheet, row }) => kept.has(`${sheet}\n${row}`)).length;
      const notCounted = inTable + (unusable.get(key)?.size ?? 0);
      const superseded = copied.has(file)
        ? (submission?.records[table].length ?? 0)
        : (replaced.get(key) ?? 0);
      return [{ file, table, read, counted: read - superseded - notCounted, superseded, notCounted }];
    }),
  );
}

/** Adds up the rows of tables. */
export function rowTotals(tables: readonly RowTotals[]): RowTotals {
  const sum = (of: (totals: RowTotals) => number) => tables.reduce((total, table) => total + of(table), 0);
  return {
    read: sum(({ read }) => read),
    counted: sum(({ counted }) => counted),
    superseded: sum(({ superseded }) => superseded),
    notCounted: sum(({ notCounted }) => notCounted),
  };
}

function keyOf(file: string, table: unknown): string {
  return `${file}\n${table}`;
}

/** The rows that findings name, each once however many findings name it. */
function rowsByTable(problems: readonly Problem[]): Map<string, Set<string>> {
  const groups = groupBy(problems, ({ place, params }) => keyOf(place.file, params.table));
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      new Set(group.flatMap(({ place, rows = [] }) => rows.map((row) => `${place.sheet}\n${row}`))),
    ]),
  );
}

/** Findings that keep a whole table out: its rows are in no submission. */
const unusableRules: ReadonlySet<string> = new Set(['required-column', 'columns-compete', 'column-guessed', 'subject-unclear']);

function isUnusableTable({ rule, severity }: Problem): boolean {
  return severity === 'error' && unusableRules.has(rule);
}

/** Rows that a newer file sends again, and meetings that a file reports on two rows. */
function replacedRows(problems: readonly Problem[]): Map<string, number> {
  const found = problems.filter(
    ({ rule, params }) =>
      rule === 'rows-replaced' || (rule === 'row-repeated' && params.table === 'meetings'),
  );
  const replaced = new Map<string, number>();
  for (const { place, params } of found) {
    const key = keyOf(place.file, params.table);
    replaced.set(key, (replaced.get(key) ?? 0) + Number(params.rows ?? 1));
  }
  return replaced;
}
