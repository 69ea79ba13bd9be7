import type { Place } from '../../model/place.js';
import type { Problem, ProblemParams, Severity } from '../../model/problem.js';
import type { DecisionLine } from './decision.js';

/** Everything that reading and applying kept decisions may find: never that a row of data is not counted. */
export const decisionRules = {
  'decisions-readable': 'warning',
  'decision-complete': 'warning',
  'decision-clear': 'warning',
  'decision-consistent': 'warning',
  'decision-matches': 'info',
} as const satisfies Record<string, Severity>;
export type DecisionRule = keyof typeof decisionRules;

/** Why a row is no decision: `params.reason` of `decision-complete`. */
export const incompleteReasons = ['verdict', 'name', 'scope', 'value', 'same-name'] as const;
export type IncompleteReason = (typeof incompleteReasons)[number];

/** A finding about a kept decision. Names stay out of it, since they may be those of persons. */
export function decisionProblem(
  rule: DecisionRule,
  line: DecisionLine,
  params: ProblemParams = {},
  related: readonly DecisionLine[] = [],
): Problem {
  return {
    rule,
    severity: decisionRules[rule],
    place: placeOf(line),
    params: { ...params, row: line.row, others: rowsOf(related) },
    ...(related.length > 0 && { related: related.map(placeOf) }),
  };
}

function placeOf({ file, row }: DecisionLine): Place {
  return { file, cell: `A${row}` };
}

function rowsOf(lines: readonly DecisionLine[]): string[] {
  return lines
    .map(({ row }) => row)
    .sort((a, b) => a - b)
    .map(String);
}
