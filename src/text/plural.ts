import type { Language } from '../model/language.js';
import type { PluralCategory } from './grammar/grammar.js';
import { grammars } from './grammar/index.js';

export type { PluralCategory } from './grammar/grammar.js';

/** The category of a whole number, as `Grammar.pluralCategory` says. */
export function pluralCategory(n: number, language: Language): PluralCategory {
  return grammars[language].pluralCategory(n);
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
