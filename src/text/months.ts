import type { Language } from '../model/language.js';

const names: Readonly<Record<Language, readonly string[]>> = {
  ro: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const abbreviations: Readonly<Record<Language, readonly string[]>> = {
  ro: ['ian.', 'feb.', 'mar.', 'apr.', 'mai', 'iun.', 'iul.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The name of a month in running text. @throws RangeError outside 1–12. */
export function monthName(month: number, language: Language): string {
  const name = names[language][month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** The name of a month where there is little room: `sept.`, `Sep`. @throws RangeError outside 1–12. */
export function shortMonthName(month: number, language: Language): string {
  const name = abbreviations[language][month - 1];
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
  const index = [...names.ro, ...names.en].findIndex((name) => name.toLowerCase().startsWith(word));
  return index < 0 ? undefined : (index % 12) + 1;
}
