import type { Check } from '../check.js';
import type { Language } from '../language.js';
import { type Description, describeIn } from '../sentences/describe.js';
import type { Cause } from './causes.js';
import type { KeyedProblem } from './keys.js';
import type { Since } from './since.js';

/** A check in the words of one language: what every output of it is written from. */
export interface DescribedCheck extends Omit<Check, 'problems' | 'causes'> {
  readonly language: Language;
  readonly problems: readonly DescribedProblem[];
  readonly causes: readonly DescribedCause[];
  readonly since?: Since;
}

export interface DescribedProblem extends KeyedProblem {
  readonly text: Description;
  /** Whether an earlier check of the file knew it; absent where there is none to compare with. */
  readonly state?: 'new' | 'remaining';
}

export interface DescribedCause extends Omit<Cause, 'problems'> {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do about the first of its problems, and mostly about all. */
  readonly fix: string;
  readonly problems: readonly DescribedProblem[];
}

/** Says a check in words, compared with an earlier one where it is given. */
export function describeCheck(check: Check, language: Language, since?: Since): DescribedCheck {
  const describe = describeIn(language);
  const described = new Map(
    check.problems.map((problem) => [
      problem,
      {
        ...problem,
        text: describe(problem),
        ...(since && { state: since.isNew(problem) ? ('new' as const) : ('remaining' as const) }),
      },
    ]),
  );
  return {
    ...check,
    language,
    problems: [...described.values()],
    causes: check.causes.map((cause) => describeCause(cause, (problem) => described.get(problem))),
    ...(since && { since }),
  };
}

function describeCause(
  cause: Cause,
  described: (problem: KeyedProblem) => DescribedProblem | undefined,
): DescribedCause {
  const problems = cause.problems.flatMap((problem) => described(problem) ?? []);
  const { cause: title = '', fix = '' } = problems[0]?.text ?? {};
  return { ...cause, title, fix, problems };
}
