import type { Language } from '../model/language.js';

/** The plural categories of CLDR that Romanian and English have. */
export type PluralCategory = 'one' | 'few' | 'other';

/**
 * The category of a whole number, as the Unicode CLDR gives it: Romanian has `one` for 1, `few` for 0 and what ends in
 * 1–19 (`8 întâlniri`, `101 întâlniri`), `other` for the rest, which takes `de` (`20 de întâlniri`); English has no
 * `few`. Written here and not by `Intl`, whose data depend on the version of Node.
 */
export function pluralCategory(n: number, language: Language): PluralCategory {
  if (n === 1) return 'one';
  if (language === 'en') return 'other';
  const end = n % 100;
  return n === 0 || (end > 0 && end < 20) ? 'few' : 'other';
}

/** The words of a sentence that agree with a number: a verb, a participle, an article. */
export interface Agreeing {
  readonly one: string;
  readonly many: string;
}

/** `a fost înlocuit` for one, `au fost înlocuite` for any other number. */
export function agree(n: number, { one, many }: Agreeing): string {
  return n === 1 ? one : many;
}
