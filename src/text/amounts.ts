import type { Language } from '../model/language.js';
import { foldText } from './fold.js';
import { groupDigits } from './number-format.js';
import { inWords } from './number-words.js';

/**
 * Amounts that staff type: a number, often with a percent sign or a word behind it. Within the program and in data for
 * programs they stand in one notation: digits, a point before the decimals, nothing between thousands: `15300.50`,
 * `12.5%`, `3 persoane`. Whatever is no such amount stays as it was typed.
 */

const behind = '(\\s?%|\\s?\\p{L}[\\p{L}. ]*)?';
/** As spreadsheets show numbers under their formats, whose names are English. */
const shown = new RegExp(`^(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?${behind}$`, 'u');
/** As it is typed in Romania; a point before one, two or more than three digits can only be one before decimals. */
const typed = new RegExp(
  `^(-?)(\\d{1,3}(?:[. ]\\d{3})+|\\d+)(?:,(\\d+)|\\.(\\d{1,2}|\\d{4,}))?${behind}$`,
  'u',
);
const plain = new RegExp(`^(-?\\d+)(?:\\.(\\d+))?${behind}$`, 'u');

/** An amount in the one notation. @param isShown whether a spreadsheet shows it so, and nobody typed it */
export function plainAmount(text: string, isShown: boolean): string {
  const [, sign = '', whole, decimals, more, rest = ''] = isShown
    ? shownParts(text)
    : (typed.exec(text) ?? []);
  if (whole === undefined) return text;
  const digits = decimals ?? more;
  return `${sign}${whole.replace(/\D/g, '')}${digits === undefined ? '' : `.${digits}`}${rest}`;
}

/** The parts of an amount under a format, with none in the place of decimals behind a point. */
function shownParts(text: string): (string | undefined)[] {
  const [all, sign, whole, decimals, rest] = shown.exec(text) ?? [];
  return [all, sign, whole, decimals, undefined, rest];
}

/** An amount in the notation of a language: `15.300,50`, `12,5%`; what is none as it is. */
export function formatAmount(amount: string, language: Language): string {
  const [, whole, decimals, rest = ''] = plain.exec(amount) ?? [];
  return whole === undefined ? amount : groupDigits(whole, decimals, language) + rest;
}

/** The whole number that an amount begins with, in digits or in words: `3 (trei)`, `două persoane`; no percentages. */
export function countIn(amount: string): number | undefined {
  const folded = foldText(amount);
  const [, digits] = /^(\d{1,9})(?![\d.,]*\d|\s?%)/.exec(folded) ?? [];
  if (digits !== undefined) return Number(digits);
  return words.get(/^[a-z]+/.exec(folded)?.[0] ?? '');
}

const wordsMax = 20;
const words: ReadonlyMap<string, number> = new Map(
  Array.from({ length: wordsMax }, (_, n) => n).flatMap((n) =>
    (['m', 'f', 'n'] as const).map((gender) => [foldText(inWords(n, gender, 'ro')), n] as const),
  ),
);
