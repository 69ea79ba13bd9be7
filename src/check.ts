import { groupBy } from './collections.js';
import type { TableKind } from './contract/tables.js';
import { type Intake, takeIn } from './intake.js';
import { type Knowledge, validationContext } from './knowledge.js';
import { mergeYear } from './merge/merge.js';
import type { MergeRule } from './merge/rules.js';
import type { Problem } from './problem.js';
import type { HeaderReading } from './recognise/header-reading.js';
import { type RowTotals, rowTotals } from './row-totals.js';
import type { Submission } from './validate/records.js';

/** What can be said of files before they are sent. */
export interface Check {
  readonly headers: readonly HeaderReading[];
  readonly problems: readonly Problem[];
  readonly rows: RowTotals;
  /** Files of which nothing could be counted. */
  readonly unusableFiles: number;
}

export interface CheckRequest {
  /** Files or folders, absolute. */
  readonly inputs: readonly string[];
  /** The year in which the meetings must lie; any, where absent. */
  readonly year?: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The first four stages, and of the merge what concerns the files given: do their tables agree with each other? */
export async function checkFiles(
  { inputs, year, today }: CheckRequest,
  knowledge: Knowledge,
  progress: (file: string) => void,
): Promise<Check> {
  const context = validationContext(knowledge, today, year);
  const intakes: Intake[] = [];
  for (const input of inputs) intakes.push(await takeIn(input, context, progress));
  const submissions = intakes.flatMap((intake) => intake.submissions);
  const merged = mergeYear(submissions, year ?? mostFrequentYear(submissions), knowledge.registries);
  const ofMerge = merged.problems.filter((problem) => isCheckable(problem, submissions));
  const problems = [...intakes.flatMap((intake) => intake.problems), ...ofMerge];
  const unusable = problems.filter(
    ({ rule }) => rule === 'file-unreadable' || rule === 'table-not-recognised',
  );
  const headers = intakes.flatMap((intake) => intake.headers);
  return {
    headers,
    problems,
    rows: rowTotals(submissions, problems, merged.year),
    unusableFiles: unusable.length,
  };
}

/** Where no year is asked for, the year in which most meetings lie. */
function mostFrequentYear(submissions: readonly Submission[]): number {
  const years = submissions.flatMap(({ records }) =>
    records.meetings.map((meeting) => meeting.days.first.slice(0, 4)),
  );
  const [most] = [...groupBy(years, (year) => year)].sort(([, a], [, b]) => b.length - a.length);
  return Number(most?.[0] ?? 0);
}

/** Tables without which a finding says nothing: a unit may send one file a table, and what one lacks comes in another. */
const needed: { readonly [rule in MergeRule]?: TableKind } = {
  'meeting-code-known': 'meetings',
  'meeting-days-known': 'meetings',
  'meeting-reference-needed': 'meetings',
  'meeting-has-participants': 'participants',
  'meeting-has-difficulties': 'difficulties',
};

function isCheckable({ rule }: Problem, submissions: readonly Submission[]): boolean {
  const tables: Readonly<Record<string, TableKind | undefined>> = needed;
  const table = tables[rule];
  return table === undefined || submissions.some(({ rows }) => rows[table] !== undefined);
}
