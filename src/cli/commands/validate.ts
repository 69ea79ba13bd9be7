import { resolve } from 'node:path';
import { groupBy } from '../../collections.js';
import { takeIn } from '../../intake.js';
import { validationContext } from '../../knowledge.js';
import type { Language } from '../../language.js';
import { loadKnowledge } from '../../load-knowledge.js';
import { mergeYear } from '../../merge/merge.js';
import type { Problem, Severity } from '../../problem.js';
import { rowTotals } from '../../row-totals.js';
import { cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import type { Submission } from '../../validate/records.js';
import { today } from '../clock.js';
import { exitCodes } from '../exit-codes.js';
import { findingsText } from '../findings-text.js';
import { progressLine } from '../progress.js';
import type { World } from '../world.js';

export interface ValidateOptions {
  readonly year?: number;
  readonly all?: boolean;
}

/** `validate`: checks files before they are sent; gives the exit code. */
export async function validateCommand(
  inputs: readonly string[],
  { year, all }: ValidateOptions,
  language: Language,
  world: World,
): Promise<number> {
  const say = cliSentences[language];
  const knowledge = loadKnowledge();
  const context = validationContext(knowledge, today(world), year);
  const progress = progressLine(world, say);
  const submissions: Submission[] = [];
  const found: Problem[] = [];
  for (const input of inputs) {
    const intake = await takeIn(resolve(world.cwd, input), context, (file) => progress.show({ file }));
    submissions.push(...intake.submissions);
    found.push(...intake.problems);
  }
  progress.clear();
  const merged = mergeYear(submissions, year ?? mostFrequentYear(submissions), knowledge.registries);
  const problems = [...found, ...merged.problems.filter((problem) => concernsFiles(problem, submissions))];
  const totals = rowTotals(submissions, problems, merged.year);
  const severities: Severity[] = all ? ['error', 'warning', 'info'] : ['error', 'warning'];
  const text = findingsText(problems, severities, describeIn(language), say, world);
  const hidden = all ? 0 : problems.filter(({ severity }) => severity === 'info').length;
  const refusedFiles = problems.filter(
    ({ rule }) => rule === 'file-unreadable' || rule === 'table-not-recognised',
  ).length;
  world.out(
    `${[text, verdict(totals, refusedFiles), ...(hidden > 0 ? [say.seeAll(hidden)] : [])].filter(Boolean).join('\n\n')}\n`,
  );
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean;

  function verdict({ read, notCounted }: ReturnType<typeof rowTotals>, files: number): string {
    const counted = read - notCounted;
    const rows =
      read === 0
        ? say.verdict.nothing
        : notCounted === 0
          ? say.verdict.all(counted)
          : say.verdict.some(counted, notCounted);
    const unreadable = files > 0 ? say.verdict.unreadable(files) : '';
    const accepted =
      files === 0 && notCounted === 0 && read > 0 ? say.verdict.accepted : say.verdict.notAccepted;
    return [rows, unreadable, accepted].filter(Boolean).join(' ');
  }
}

/** Where no year is asked for, the year in which most meetings lie. */
function mostFrequentYear(submissions: readonly Submission[]): number {
  const years = submissions.flatMap(({ records }) =>
    records.meetings.map((meeting) => meeting.days.first.slice(0, 4)),
  );
  const [most] = [...groupBy(years, (year) => year)].sort(([, a], [, b]) => b.length - a.length);
  return Number(most?.[0] ?? 0);
}

/**
 * A unit may send one file a table, so that a file checked alone can refer to meetings of another file: what is
 * missing is told only where the meetings of the unit are among the files checked.
 */
function concernsFiles(problem: Problem, submissions: readonly Submission[]): boolean {
  const elsewhere = [
    'meeting-code-known',
    'meeting-days-known',
    'meeting-reference-needed',
    'meeting-has-participants',
    'meeting-has-difficulties',
  ];
  if (!elsewhere.includes(problem.rule)) return true;
  const tables =
    problem.rule === 'meeting-has-participants'
      ? 'participants'
      : problem.rule === 'meeting-has-difficulties'
        ? 'difficulties'
        : 'meetings';
  return submissions.some(
    ({ records, refusedMeetings }) =>
      records[tables].length > 0 || (tables === 'meetings' && refusedMeetings.length > 0),
  );
}
