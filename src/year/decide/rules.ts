import { unreadableReasons } from '../../intake/intake-rules.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { declareRules, type ParamsOf } from '../../model/rule.js';
import type { DecisionLine } from './decision.js';

/** Why a row is no decision: `params.reason` of `decision-complete`. */
export const incompleteReasons = ['verdict', 'name', 'scope', 'value', 'same-name'] as const;
export type IncompleteReason = (typeof incompleteReasons)[number];

/** The row of a decision, and the rows that speak against it. */
const rows = { row: 'number', others: 'texts' } as const;

/** Everything that reading and applying kept decisions may find: never that a row of data is not counted. */
export const decisionRules = declareRules({
  'decisions-readable': { severity: 'warning', params: { ...rows, reason: unreadableReasons } },
  'decision-complete': { severity: 'warning', params: { ...rows, reason: incompleteReasons } },
  'decision-clear': { severity: 'warning', params: rows },
  'decision-consistent': { severity: 'warning', params: { ...rows, decision: ['same', 'value'] } },
  'decision-matches': { severity: 'info', params: rows },
});
export type DecisionRule = keyof typeof decisionRules;
type RowsOf = { readonly row: number; readonly others: readonly string[] };

/** A finding about a kept decision. Names stay out of it, since they may be those of persons. */
export function decisionProblem<Id extends DecisionRule>(
  id: Id,
  line: DecisionLine,
  params: Omit<ParamsOf<(typeof decisionRules)[Id]>, keyof RowsOf>,
  related: readonly DecisionLine[] = [],
): Problem {
  const rule = decisionRules[id];
  const all = { ...params, row: line.row, others: rowsOf(related) } as ParamsOf<typeof rule>;
  return finding(rule, placeOf(line), all, related.length > 0 ? { related: related.map(placeOf) } : {});
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
