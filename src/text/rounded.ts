import type { Language } from '../model/language.js';
import { formatNumber } from './number-format.js';

export interface Rounded {
  /** `340`, `peste 340`, `aproximativ 80`. */
  readonly text: string;
  readonly kind: 'exact' | 'over' | 'about';
  /** The number that stands in the text. */
  readonly base: number;
}

const wording = {
  ro: { over: 'peste', about: 'aproximativ' },
  en: { over: 'over', about: 'about' },
};

/** A round number further away than this says something else than the figure: 25 is not "about 30". */
export const roundedFarthest = 0.05;

/**
 * A whole number the way notices state it. Round numbers are tens below 1.000 and hundreds from there on: less than
 * half-way above one is `peste 340`, half-way (345) or more is `aproximativ` the next, as in rounding at school. Round
 * numbers, those below 20 and those with no round number near stand exactly.
 */
export function rounded(n: number, language: Language): Rounded {
  const step = n < 1000 ? 10 : 100;
  const remainder = n % step;
  const kind = remainder < step / 2 ? 'over' : 'about';
  const base = kind === 'over' ? n - remainder : n - remainder + step;
  const exact = n < 20 || remainder === 0 || Math.abs(n - base) > n * roundedFarthest;
  if (exact) return { text: formatNumber(n, language), kind: 'exact', base: n };
  return { text: `${wording[language][kind]} ${formatNumber(base, language)}`, kind, base };
}
