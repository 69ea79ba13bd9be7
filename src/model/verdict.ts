import type { Problem } from './problem.js';

/** `empty`: nothing is wrong, but there is no row to count. */
export const verdicts = ['accepted', 'refused', 'empty'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether something will be accepted, by what was found and its rows of data; that no meeting was held is an answer. */
export function verdictOf(problems: readonly Pick<Problem, 'rule' | 'severity'>[], rows: number): Verdict {
  if (problems.some(({ severity }) => severity === 'error')) return 'refused';
  return rows > 0 || problems.some(({ rule }) => rule === 'none-held') ? 'accepted' : 'empty';
}
