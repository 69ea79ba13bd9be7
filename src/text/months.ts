import type { Language } from '../model/language.js';
import { grammars } from './grammar/index.js';

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The name of a month in running text. @throws RangeError outside 1–12. */
export function monthName(month: number, language: Language): string {
  const name = grammars[language].months[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** The name of a month where there is little room: `sept.`, `Sep`. @throws RangeError outside 1–12. */
export function shortMonthName(month: number, language: Language): string {
  const name = grammars[language].monthAbbreviations[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/**
 * The month (1–12) that a folded Romanian or English word or a Roman numeral stands for. A name may be cut after its
 * third letter (`mar`, `febr`, `sept`): three letters tell all twelve apart. `nov` is the one abbreviation that is no cut.
 */
export function monthOf(word: string): number | undefined {
  const numeral = romanNumerals.indexOf(word);
  if (numeral >= 0) return numeral + 1;
  if (word === 'nov') return 11;
  if (word.length < 3) return undefined;
  const index = Object.values(grammars)
    .flatMap(({ months }) => months)
    .findIndex((name) => name.toLowerCase().startsWith(word));
  return index < 0 ? undefined : (index % 12) + 1;
}
