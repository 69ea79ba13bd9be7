import type { MergeReasonCode } from '../merge-reasons.js';

/**
 * `link`: one body, and why. `other-parts`: never one, since a place, number, legal form … differs. `other-name`:
 * the names differ, unless both are variants of a third. `open`: could be one, but nothing says so.
 */
export type Comparison = Linked | { readonly verdict: 'other-parts' | 'other-name' | 'open' };

export interface Linked {
  readonly verdict: 'link';
  readonly code: MergeReasonCode;
  /** 0–1. */
  readonly confidence: number;
  /** How many letters differ, where some do. */
  readonly letters?: number;
}

export const otherParts: Comparison = { verdict: 'other-parts' };
export const otherName: Comparison = { verdict: 'other-name' };
export const open: Comparison = { verdict: 'open' };

export function link(code: MergeReasonCode, confidence: number): Linked {
  return { verdict: 'link', code, confidence };
}
