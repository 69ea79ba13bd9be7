import { privateProblem } from '../intake/validate/private-problem.js';
import type { CountedYear } from '../year/counted-year.js';
import { type Cause, causesOf } from './causes.js';

/** What was found in a year's folder, put together by cause and free of personal data. */
export function causesOfYear({ privacy, problems }: CountedYear): Cause[] {
  return causesOf(problems.map((problem) => privateProblem(problem, privacy)));
}
