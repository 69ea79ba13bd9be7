import type { Language } from '../model/language.js';
import { formatNumber } from './number-format.js';
import { type Gender, inWords } from './number-words.js';
import { rounded } from './rounded.js';

/** A noun that is counted: `întâlnire`, `întâlniri`; `meeting`, `meetings`. `many` may carry adjectives with it. */
export interface Noun {
  readonly ro: { readonly one: string; readonly many: string; readonly gender: Gender };
  readonly en: { readonly one: string; readonly many: string };
}

/** The number in digits with its noun: `1 întâlnire`, `8 întâlniri`, `38 de întâlniri`, `101 întâlniri`. */
export function countOf(n: number, noun: Noun, language: Language): string {
  return withNoun(formatNumber(n, language), n, noun, language);
}

/** As official texts count: `opt întâlniri` below twenty, `38 de întâlniri` from there on. */
export function smallInWords(n: number, noun: Noun, language: Language): string {
  if (n >= 20) return countOf(n, noun, language);
  return withNoun(inWords(n, noun.ro.gender, language), n, noun, language);
}

/** As press notices count: `opt organizații`, `peste 340 de structuri publice locale`, `aproximativ 80 de organizații`. */
export function roundedCountOf(n: number, noun: Noun, language: Language): string {
  if (n < 20) return smallInWords(n, noun, language);
  const { text, base } = rounded(n, language);
  return withNoun(text, base, noun, language);
}

function withNoun(number: string, n: number, noun: Noun, language: Language): string {
  const { one, many } = noun[language];
  if (n === 1) return `${number} ${one}`;
  return language === 'ro' && takesDe(n) ? `${number} de ${many}` : `${number} ${many}`;
}

/** Romanian puts `de` between a number and its noun unless the number is 0 or ends in 01–19 (101, 2.018). */
function takesDe(n: number): boolean {
  const end = n % 100;
  return n !== 0 && (end === 0 || end >= 20);
}
