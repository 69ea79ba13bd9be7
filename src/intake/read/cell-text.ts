import { cleanText } from '../../text/fold.js';
import { limits } from './limits.js';
import { repairUtf8 } from './mojibake.js';
import { tooLarge } from './unreadable.js';

/** What a person reads in a cell, and whether letters had to be put right for it. */
export interface CellText {
  readonly text: string;
  readonly repaired: boolean;
}

/** Most cells hold nothing but letters, digits and spaces of ASCII, which need no cleaning. */
const plain = /^[ -~]*$/;

/** Cleans the text of a cell and puts letters right that were read in the wrong encoding. */
export function cellText(raw: string): CellText {
  if (raw.length > limits.cellCharacters) {
    throw tooLarge('characters', limits.cellCharacters, { size: raw.length });
  }
  if (plain.test(raw)) return { text: raw.trim(), repaired: false };
  const repaired = repairUtf8(raw);
  return { text: cleanText(repaired), repaired: repaired !== raw };
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and an underscore before such letters as `_x005F_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
