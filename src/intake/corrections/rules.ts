import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import { declareRules } from '../../model/rule.js';
import type { CorrectionLine } from './correction.js';

/** Why a row corrects and accepts nothing. */
export const incompleteCorrections = [
  'verdict',
  'file',
  'cell',
  'by',
  'day',
  'reason',
  'nothing-corrected',
  'rule',
  'rule-of-errors',
] as const;
export type IncompleteCorrection = (typeof incompleteCorrections)[number];

/** Why a row was not applied: what it speaks of is no longer so, or needs nothing any more. */
export const unappliedReasons = [
  'no-file',
  'no-sheet',
  'changed',
  'contradicted',
  'corrected-already',
  'no-finding',
] as const;
export type UnappliedReason = (typeof unappliedReasons)[number];

/** Everything that reading and applying corrections may find. */
export const correctionRules = declareRules({
  'correction-complete': {
    severity: 'warning',
    params: { row: 'number', reason: incompleteCorrections },
  },
  'correction-applies': {
    severity: 'warning',
    // Where it is no longer needed.
    variants: ['info'],
    params: { row: 'number', reason: unappliedReasons },
  },
  'cell-corrected': {
    severity: 'info',
    params: { row: 'number', corrected: 'text', reason: 'text', day: 'text' },
    optional: { table: 'text', column: 'text' },
  },
  'warning-accepted': {
    severity: 'info',
    params: { row: 'number', rule: 'text', reason: 'text', day: 'text' },
  },
});
export type CorrectionRule = keyof typeof correctionRules;

/** Nothing is wrong where these are the reasons. */
const needless: readonly UnappliedReason[] = ['corrected-already', 'no-finding'];

/** That a row was not applied, told where it stands; the cell that it speaks of explains it. */
export function unapplied({ line }: CorrectionLine, reason: UnappliedReason, cell?: Place): Problem {
  const { row, ...place } = line;
  return finding(
    correctionRules['correction-applies'],
    place,
    { row, reason },
    { severity: needless.includes(reason) ? 'info' : 'warning', ...(cell && { related: [cell] }) },
  );
}
