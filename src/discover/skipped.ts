import type { Problem } from '../problem.js';

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

/** The note for a file that is not data. */
export function skipped(file: string, reason: SkippedReason): Problem {
  return { rule: 'file-skipped', severity: 'info', place: { file }, params: { reason } };
}
