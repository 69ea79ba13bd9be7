import type { Place } from '../../model/place.js';
import type { Problem, ProblemParams, Severity } from '../../model/problem.js';

/** Everything that merging may find. Names of assertions say what did not hold, the others what was done. */
export const mergeRules = {
  'file-copied': 'info',
  'copied-between-units': 'warning',
  'row-repeated': 'info',
  'meeting-code-reused': 'warning',
  'meeting-repeated-doubtful': 'warning',
  'meeting-code-known': 'error',
  'meeting-days-known': 'error',
  'meeting-reference-needed': 'error',
  'meeting-counted': 'error',
  'rows-replaced': 'info',
  'resent-order-unsure': 'warning',
  'joint-doubtful': 'warning',
  'attendance-matches': 'warning',
  'meeting-has-participants': 'warning',
  'meeting-has-difficulties': 'warning',
} as const satisfies Record<string, Severity>;
export type MergeRule = keyof typeof mergeRules;

/** A finding of the merge, with the severity of its rule. */
export function problemOf(
  rule: MergeRule,
  place: Place,
  params: ProblemParams,
  more: Pick<Problem, 'found' | 'related' | 'rows'> = {},
): Problem {
  return { rule, severity: mergeRules[rule], place, params, ...more };
}
