import type { Language } from '../model/language.js';
import type { Gender } from './grammar/grammar.js';
import { grammars } from './grammar/index.js';

export type { Gender } from './grammar/grammar.js';

/**
 * A whole number from 0 to 99 in the words that stand before a noun: `o`, `doi`, `douăsprezece`, `douăzeci și una`.
 * The gender is the Romanian noun's. @throws RangeError for any other number.
 */
export function inWords(n: number, gender: Gender, language: Language): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) throw new RangeError(`No words for ${n}`);
  return grammars[language].inWords(n, gender);
}
