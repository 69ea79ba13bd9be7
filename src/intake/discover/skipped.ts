import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules, type SkippedReason } from '../intake-rules.js';

/** A file that has not arrived whole may hold data, which is then not counted; what editors leave may be a copy of it. */
const severities: Partial<Readonly<Record<SkippedReason, 'error' | 'warning'>>> = {
  partial: 'error',
  leftover: 'warning',
};

/** The finding for a file that is not read. */
export function skipped(file: string, reason: SkippedReason): Problem {
  const severity = severities[reason];
  return finding(intakeRules['file-skipped'], { file }, { reason }, severity && { severity });
}
