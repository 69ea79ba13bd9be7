import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import type { ParamsOf } from '../../model/rule.js';
import { intakeRules, type SizeUnit, type UnreadableReason } from '../intake-rules.js';

/** Where a file turns out not to be readable, and by how much there is too much of something, as far as it is known. */
export type UnreadableParams = Omit<ParamsOf<(typeof intakeRules)['file-unreadable']>, 'reason' | 'row'> & {
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number | string;
};

/** Thrown by the readers, and caught in `parse` alone, where a file turns out not to be readable as a whole. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  readonly params: UnreadableParams;

  constructor(reason: UnreadableReason, params: UnreadableParams = {}) {
    super(`${reason} ${JSON.stringify(params)}`);
    this.name = 'Unreadable';
    this.reason = reason;
    this.params = params;
  }
}

/** What to throw beyond one of the limits. `where` tells the part, row or cell, and `size` where it is known. */
export function tooLarge(unit: SizeUnit, limit: number, where: UnreadableParams = {}): Unreadable {
  return new Unreadable('too-large', { ...where, unit, limit });
}

/**
 * The finding for a file, or a folder, that cannot be read: nothing in it is counted. A `sheet` and a `cell` among
 * the params become its place.
 */
export function unreadable(file: string, reason: UnreadableReason, params: UnreadableParams = {}): Problem {
  const { sheet, cell, row, ...rest } = params;
  const place = { file, ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) };
  const where = row !== undefined && { row: String(row) };
  return finding(intakeRules['file-unreadable'], place, { reason, ...where, ...rest });
}
