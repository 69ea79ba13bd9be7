import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules, type SkippedReason } from '../intake-rules.js';

/** The note for a file that is not data; one that has not arrived whole may hold data, and is worth a look. */
export function skipped(file: string, reason: SkippedReason): Problem {
  const severity = reason === 'partial' ? 'warning' : 'info';
  return finding(intakeRules['file-skipped'], { file }, { reason }, { severity });
}
