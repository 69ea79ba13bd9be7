import type { Language } from '../../model/language.js';
import { hiddenSentences } from '../../sentences/hidden.js';
import { countOf, formatNumber, type Noun, roundedCountOf, smallInWords } from '../../text/numbers.js';
import { isHidden, type PersonCount } from './small-groups/hidden.js';

/** The digits, or `sub 5`, or `nepublicat`. */
export function numberOfPersons(count: PersonCount, language: Language): string {
  if (!isHidden(count)) return formatNumber(count, language);
  const say = hiddenSentences[language];
  return count.below === undefined ? say.withheld : say.below(formatNumber(count.below, language));
}

type Counting = (n: number, noun: Noun, language: Language) => string;

/** A way of counting that also says numbers that are not published: `sub 5 participanți`. */
function orHidden(counting: Counting): (count: PersonCount, noun: Noun, language: Language) => string {
  return (count, noun, language) => {
    if (!isHidden(count)) return counting(count, noun, language);
    const say = hiddenSentences[language];
    return count.below === undefined
      ? say.withheldCount(noun[language].many)
      : say.below(countOf(count.below, noun, language));
  };
}

export const countOfPersons = orHidden(countOf);
export const smallInWordsOfPersons = orHidden(smallInWords);
export const roundedCountOfPersons = orHidden(roundedCountOf);
