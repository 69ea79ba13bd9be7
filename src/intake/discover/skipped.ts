import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules, type SkippedReason } from '../intake-rules.js';

/** Files that may hold data which is not counted, or a copy of it. */
const doubtful: ReadonlySet<SkippedReason> = new Set(['partial', 'leftover']);

/** The finding for a file that is not read. */
export function skipped(file: string, reason: SkippedReason): Problem {
  const severity = doubtful.has(reason) ? 'warning' : 'info';
  return finding(intakeRules['file-skipped'], { file }, { reason }, { severity });
}
