import type { Language } from '../model/language.js';
import { grammars } from './grammar/index.js';
import { formatNumber } from './number-format.js';
import { type Gender, inWords } from './number-words.js';
import { pluralCategory } from './plural.js';
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

/** The largest number that official texts write in words. */
const wordsMax = 10;

/** As official texts count: `opt întâlniri` up to ten, `12 întâlniri`, `38 de întâlniri` from there on. */
export function smallInWords(n: number, noun: Noun, language: Language): string {
  if (n > wordsMax) return countOf(n, noun, language);
  return withNoun(inWords(n, noun.ro.gender, language), n, noun, language);
}

/** As press notices count: `opt organizații`, `peste 340 de structuri publice locale`, `aproximativ 80 de organizații`. */
export function roundedCountOf(n: number, noun: Noun, language: Language): string {
  if (n < 20) return smallInWords(n, noun, language);
  const { text, base } = rounded(n, language);
  return withNoun(text, base, noun, language);
}

/** A number as it is written, and its noun in the form that the number asks for. */
export function withNoun(number: string, n: number, noun: Noun, language: Language): string {
  const { one, many } = noun[language];
  const category = pluralCategory(n, language);
  if (category === 'one') return `${number} ${one}`;
  return grammars[language].beforePlural(number, category) + many;
}

/** One thing in the Romanian genitive: `unei întâlniri`, `unui participant`. Feminine nouns have it as in the plural. */
export function genitiveOfOne({ ro: { one, many, gender } }: Noun): string {
  return gender === 'f' ? `unei ${many}` : `unui ${one}`;
}
