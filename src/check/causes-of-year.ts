import { redactorFor } from '../report/compose/published.js';
import type { CountedYear } from '../year/counted-year.js';
import { type Cause, causesOf } from './causes.js';
import { privateProblem } from './privacy.js';

/** What was found in a year's folder, put together by cause and free of personal data. */
export function causesOfYear({ intake, organisations, problems }: CountedYear): Cause[] {
  const persons = new Set(intake.submissions.flatMap((submission) => submission.persons));
  const redact = redactorFor({ persons, organisations });
  return causesOf(
    problems.map((problem) => privateProblem(problem, redact)),
    [],
    redact,
  );
}
