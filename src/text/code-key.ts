import { foldText } from './fold.js';

/**
 * A code by its letters and numbers alone: `GR 1`, `GR-01` and `gr1` agree, as do `001` and `1`. Marks between numbers
 * stay apart: `1-12` is not `11-2`.
 */
export function codeKey(code: string): string {
  const parts = foldText(code).match(/\p{L}+|\d+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join(' ');
}
