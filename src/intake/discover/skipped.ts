import type { Problem } from '../../model/problem.js';

/** Why a file is set aside without being read: `params.reason` of the rule `file-skipped`. */
export const skippedReasons = [
  'lock-file',
  'system-file',
  'hidden',
  'conflicted-copy',
  'partial',
  'archive',
  'document',
  'image',
  'media',
  'program',
  'symlink',
  'special-file',
  'unknown-kind',
  'decisions',
  'receipt',
] as const;

export type SkippedReason = (typeof skippedReasons)[number];

/** The note for a file that is not data; one that has not arrived whole may hold data, and is worth a look. */
export function skipped(file: string, reason: SkippedReason): Problem {
  const severity = reason === 'partial' ? 'warning' : 'info';
  return { rule: 'file-skipped', severity, place: { file }, params: { reason } };
}
