import type { Problem, ProblemParams } from '../../model/problem.js';

/** Why a file, or a folder, cannot be read: `params.reason` of the rule `file-unreadable`. */
export const unreadableReasons = [
  'no-permission',
  'read-error',
  'disappeared',
  'changed',
  'too-many-files',
  'empty',
  'encrypted',
  'not-a-spreadsheet',
  'unsupported-kind',
  'truncated',
  'damaged',
  'unsafe-archive',
  'entities',
  'too-large',
  'too-many-rows',
  'too-many-cells',
  'unclosed-quote',
  'time-out',
  'out-of-memory',
  'crashed',
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

/**
 * Thrown by the readers, and caught in `parse` alone, where a file turns out not to be readable as a whole.
 * `params` says where and by how much: `part`, `line`, `row`, `size`, `limit`.
 */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  readonly params: ProblemParams;

  constructor(reason: UnreadableReason, params: ProblemParams = {}) {
    super(`${reason} ${JSON.stringify(params)}`);
    this.name = 'Unreadable';
    this.reason = reason;
    this.params = params;
  }
}

/** What there is too much of: `params.unit` of the reason `too-large`. */
export const sizeUnits = [
  'bytes',
  'characters',
  'columns',
  'levels',
  'merged ranges',
  'parts',
  'sheets',
  'texts',
] as const;
export type SizeUnit = (typeof sizeUnits)[number];

/** What to throw beyond one of the limits. `where` tells the part, row or cell, and `size` where it is known. */
export function tooLarge(unit: SizeUnit, limit: number, where: ProblemParams = {}): Unreadable {
  return new Unreadable('too-large', { ...where, unit, limit });
}

/**
 * The finding for a file, or a folder, that cannot be read: nothing in it is counted. A `sheet` and a `cell` among
 * the params become its place.
 */
export function unreadable(file: string, reason: UnreadableReason, params: ProblemParams = {}): Problem {
  const { sheet, cell, ...rest } = params;
  const place = {
    file,
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof cell === 'string' && { cell }),
  };
  return { rule: 'file-unreadable', severity: 'error', place, params: { reason, ...rest } };
}
