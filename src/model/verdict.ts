import type { Problem } from './problem.js';

/**
 * `awaiting`: nothing is wrong, but some rows are counted only once another file is there. `empty`: nothing is wrong, but
 * there is no row to count.
 */
export const verdicts = ['accepted', 'awaiting', 'refused', 'empty'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict rests on. */
export interface VerdictGrounds {
  readonly problems: readonly Pick<Problem, 'rule' | 'severity'>[];
  /** Rows of data. */
  readonly rows: number;
  /** Rows of data that are counted only once another file is there. */
  readonly awaiting: number;
}

/** Whether something will be accepted; that no meeting was held is an answer. */
export function verdictOf({ problems, rows, awaiting }: VerdictGrounds): Verdict {
  if (problems.some(({ severity }) => severity === 'error')) return 'refused';
  if (awaiting > 0) return 'awaiting';
  return rows > 0 || problems.some(({ rule }) => rule === 'none-held') ? 'accepted' : 'empty';
}
