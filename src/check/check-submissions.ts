import type { Intake } from '../intake/intake.js';
import type { TakenFile } from '../intake/take-in-file.js';
import { personTest } from '../intake/validate/person-cells.js';
import { privateProblem } from '../intake/validate/private-problem.js';
import type { Submission } from '../intake/validate/records.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';
import { type Verdict, verdictOf } from '../model/verdict.js';
import { createPrivacy, type Privacy } from '../text/persons/privacy.js';
import type { Redactor } from '../text/persons/redactor.js';
import { requireBalance } from '../year/balance.js';
import { type SheetSums, sheetSums } from '../year/ledger.js';
import { mergeYear } from '../year/merge/merge.js';
import type { Year } from '../year/merge/year.js';
import { markPersons } from '../year/resolve/persons.js';
import { rowFates } from '../year/row-fates.js';
import { type RowTotals, rowTotals, type TableTotals, tableTotals } from '../year/row-totals.js';
import { type StaffCounts, staffCounts } from '../year/staff-counts.js';
import type { CheckContext } from '../year/validation-context.js';
import { type Await, awaitedTable, awaitsOf, sumRows } from './awaits.js';
import { type Cause, causesOf } from './causes.js';
import { excerptsOf } from './excerpts.js';
import { type KeyedProblem, withKeys } from './keys.js';
import { publicPaths } from './public-paths.js';

/** What can be said of files before they are sent, free of language and of personal data. */
export interface Check {
  /** The year asked for. */
  readonly year?: number;
  readonly verdict: Verdict;
  /** What a report on these files alone would count. */
  readonly counts: StaffCounts;
  /** What other files must bring. */
  readonly awaits: readonly Await[];
  readonly files: readonly CheckedFile[];
  readonly rows: RowTotals;
  /** The rows of each table of each file. */
  readonly tables: readonly TableTotals[];
  /** Every row that holds something, sheet by sheet. */
  readonly sheets: readonly SheetSums[];
  /** By severity, then in the order in which they were found. */
  readonly problems: readonly CheckedProblem[];
  /** The same problems put together by what causes them. */
  readonly causes: readonly Cause[];
  /** Masks persons in what else is told of the files. */
  readonly redact: Redactor;
}

export interface CheckedProblem extends KeyedProblem {
  /** What was typed where a row is refused, for the eyes of whoever has the file alone. */
  readonly typed?: string;
}

export interface CheckedFile {
  /** The name of a file that was given by itself, else the path below the folder that was given; each another. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Whether anything in it could be read as a table. */
  readonly read: boolean;
  /** The mark of the blank workbook that it was filled into, where it bears one. */
  readonly templateVersion?: string;
}

/** Of the merge only what concerns the files given: do their tables agree with each other? */
export function check({ files, submissions, problems: taken }: Intake, context: CheckContext): Check {
  const year = context.year ?? mostFrequentYear(submissions);
  const merged = mergeYear(submissions, year, context.registries);
  const awaiting = merged.problems.filter((problem) => awaitedTable(problem, submissions));
  const awaited = new Set(awaiting);
  const found = [...taken, ...merged.problems.filter((problem) => !awaited.has(problem))];
  const fates = rowFates({ ...merged, submissions, problems: found, awaiting });
  requireBalance(fates);
  const privacy = createPrivacy(
    submissions.flatMap(({ persons }) => persons),
    context.persons,
  );
  const paths = publicPaths(
    files.map(({ file }) => file.path),
    privacy.redact,
  );
  const filled = files.flatMap((file) => file.tables);
  const typed = new Map(
    withKeys(bySeverity(found), filled).map((problem) => [publicProblem(problem, privacy, paths), problem]),
  );
  const problems = [...typed.keys()];
  const excerpts = excerptsOf(filled, privacy, paths);
  const tables = fates.map(tableTotals).map((table) => ({ ...table, file: paths(table.file) }));
  const rows = rowTotals(tables);
  const awaits = awaitsOf(awaiting, submissions).map((one) => ({ ...one, file: paths(one.file) }));
  const sheets = sheetSums(files, fates).map((sums) => ({
    ...sums,
    file: paths(sums.file),
    ...(sums.sheet !== undefined && { sheet: privacy.redact(sums.sheet) }),
  }));
  return {
    ...(context.year !== undefined && { year: context.year }),
    verdict: verdictOf({ problems, rows: rows.read, awaiting: sumRows(awaits) }),
    counts: countsOf(merged.year, submissions, context),
    awaits,
    files: files.map((file) => checkedFile(file, paths)),
    rows,
    tables,
    sheets,
    problems,
    causes: causesOf(problems, (shown) =>
      excerpts(shown.map((one) => typed.get(one as CheckedProblem) ?? one)),
    ),
    redact: privacy.redact,
  };
}

/** Whoever is named as a person is none's institution, as in a report. */
function countsOf(year: Year, submissions: readonly Submission[], context: CheckContext): StaffCounts {
  const isPerson = personTest(
    submissions.flatMap(({ persons }) => persons),
    context,
  );
  const marked = markPersons(year, isPerson, []);
  return staffCounts(marked, context.countInstitutions(marked));
}

function publicProblem(
  problem: KeyedProblem,
  privacy: Privacy,
  paths: (path: string) => string,
): CheckedProblem {
  const { place, related, ...rest } = privateProblem(problem, privacy);
  const { found, severity } = problem;
  return {
    ...rest,
    place: { ...place, file: paths(problem.place.file) },
    ...(related && {
      related: related.map((one, at) => ({ ...one, file: paths(problem.related?.[at]?.file ?? '') })),
    }),
    ...(severity === 'error' && found !== undefined && { typed: found }),
  };
}

function checkedFile(
  { file, problems, templateVersion }: TakenFile,
  paths: (path: string) => string,
): CheckedFile {
  const read = file.read && !problems.some(({ rule }) => rule === 'table-not-recognised');
  return { ...file, path: paths(file.path), read, ...(templateVersion !== undefined && { templateVersion }) };
}

function bySeverity(problems: readonly Problem[]): Problem[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
}

/** Where no year is asked for, the year in which most meetings lie. */
function mostFrequentYear(submissions: readonly Submission[]): number {
  const years = submissions.flatMap(({ records }) =>
    records.meetings.map((meeting) => meeting.days.first.slice(0, 4)),
  );
  const [most] = [...groupBy(years, (year) => year)].sort(([, a], [, b]) => b.length - a.length);
  return Number(most?.[0] ?? 0);
}
