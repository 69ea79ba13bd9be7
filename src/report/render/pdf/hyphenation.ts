import { createRequire } from 'node:module';
import type { Language } from '../../../model/language.js';

interface Hyphenator {
  /** The text with U+00AD where its words may be divided. */
  hyphenateSync(text: string): string;
}

const load = createRequire(import.meta.url);
const patterns: Readonly<Record<Language, string>> = { ro: 'hyphen/ro', en: 'hyphen/en-gb' };
const hyphenators = new Map<Language, (word: string) => string>();

/** Words of prose: nothing with figures, slashes or signs, which are addresses, codes and numbers. */
const prose = /^[\p{L}\p{P}]+$/u;
const notProse = /[@/_\\]/u;
const longWord = /\p{L}{6,}/gu;

/** Two letters alone at the end of a line or at the start of the next hold a reader up more than a gap does. */
const tooShort = /^(\p{L}{1,2})\u00ad|\u00ad(\p{L}{1,2})$/gu;

/** Marks with soft hyphens where the words of a text may be divided at the end of a line. */
export function hyphenated(text: string, language: Language): string {
  const hyphenate = hyphenatorOf(language);
  return text.replace(/\S+/gu, (token) => (isProse(token) ? token.replace(longWord, hyphenate) : token));
}

/** Abbreviations in capitals are read letter by letter and stay whole. */
function isProse(token: string): boolean {
  return prose.test(token) && !notProse.test(token) && token !== token.toUpperCase();
}

/** The patterns of a language are read when they are first needed, and each word is looked up once. */
function hyphenatorOf(language: Language): (word: string) => string {
  const known = hyphenators.get(language);
  if (known !== undefined) return known;
  const { hyphenateSync } = load(patterns[language]) as Hyphenator;
  const words = new Map<string, string>();
  const hyphenate = (word: string) => {
    const divided = words.get(word) ?? hyphenateSync(word).replace(tooShort, '$1$2');
    words.set(word, divided);
    return divided;
  };
  hyphenators.set(language, hyphenate);
  return hyphenate;
}
