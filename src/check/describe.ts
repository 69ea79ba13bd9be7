import { groupBy } from '../model/collections.js';
import type { Language } from '../model/language.js';
import type { Problem } from '../model/problem.js';
import { type Description, describeIn } from '../sentences/describe.js';
import { type Cause, cellsOf } from './causes.js';
import type { Check } from './check-submissions.js';
import type { Excerpt, ExcerptRow } from './excerpts.js';
import type { KeyedProblem } from './keys.js';
import type { Since } from './since.js';

/** A check in the words of one language: what every output of it is written from. */
export interface DescribedCheck extends Omit<Check, 'problems' | 'causes'> {
  readonly language: Language;
  readonly problems: readonly DescribedProblem[];
  readonly causes: readonly DescribedCause[];
  readonly since?: Since;
}

/** A finding with its words. */
export interface ToldProblem extends Problem {
  readonly text: Description;
  /** Whether an earlier check of the file knew it; absent where there is none to compare with. */
  readonly state?: 'new' | 'remaining';
}

export type DescribedProblem = ToldProblem & KeyedProblem;

export interface DescribedCause extends Omit<Cause, 'problems'> {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do about the first of its problems, and mostly about all. */
  readonly fix: string;
  readonly problems: readonly ToldProblem[];
}

/**
 * Says a check in words, compared with an earlier one where it is given.
 * @param isOwn for whoever has the files: what was typed where a row is refused is shown as it is
 */
export function describeCheck(
  check: Check,
  language: Language,
  { since, isOwn = false }: { readonly since?: Since | undefined; readonly isOwn?: boolean } = {},
): DescribedCheck {
  const describe = describeIn(language);
  const problems = new Map<Problem, DescribedProblem>(
    check.problems.map((problem) => {
      const state = since && (since.isNew(problem) ? 'new' : 'remaining');
      const { typed: found } = isOwn ? problem : {};
      const shown = { ...problem, ...(found !== undefined && { found }) };
      return [problem, { ...shown, text: describe(shown), ...(state && { state }) }];
    }),
  );
  return {
    ...check,
    language,
    problems: [...problems.values()],
    causes: check.causes.map((cause) => {
      const told = (problem: Problem) => problems.get(problem) ?? { ...problem, text: describe(problem) };
      return describeCause(isOwn ? { ...cause, excerpts: cause.excerpts.map(asTyped) } : cause, told);
    }),
    ...(since && { since }),
  };
}

function asTyped(excerpt: Excerpt): Excerpt {
  const cells = (row: ExcerptRow) => row.cells.map((cell) => ({ ...cell, text: cell.typed ?? cell.text }));
  return { ...excerpt, rows: excerpt.rows.map((row) => ({ ...row, cells: cells(row) })) };
}

/** Says causes in words. */
export function describeCauses(causes: readonly Cause[], language: Language): DescribedCause[] {
  const describe = describeIn(language);
  return causes.map((cause) => describeCause(cause, (problem) => ({ ...problem, text: describe(problem) })));
}

function describeCause(cause: Cause, tell: (problem: Problem) => ToldProblem): DescribedCause {
  const problems = cause.problems.map(tell);
  const { cause: title = '', fix = '' } = problems[0]?.text ?? {};
  return { ...cause, title, fix, problems };
}

/** What a cause is in one of its files. */
export interface CauseInFile {
  readonly file: string;
  readonly cause: DescribedCause;
}

/** Causes taken apart by file, for outputs that hang each to the file that it is about. */
export function byFile(causes: readonly DescribedCause[]): CauseInFile[] {
  return causes.flatMap((cause) =>
    [...groupBy(cause.problems, ({ place }) => place.file)].map(([file, problems]) => ({
      file,
      cause: {
        ...cause,
        problems,
        fix: problems[0]?.text.fix ?? cause.fix,
        cells: cellsOf(problems),
        followers: cause.followers.filter(({ related: [at] = [] }) => at?.file === file),
        excerpts: cause.excerpts.filter((excerpt) => excerpt.file === file),
      },
    })),
  );
}
