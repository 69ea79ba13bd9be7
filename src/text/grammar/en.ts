import { englishQuotes } from '../quotes.js';
import { type Grammar, wordsOf } from './grammar.js';

const { below20, tens } = wordsOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty fifty sixty seventy eighty ninety',
);

/** English: one, or any other number; twenty-one is written with a hyphen. */
export const en: Grammar = {
  pluralCategory: (n) => (n === 1 ? 'one' : 'other'),
  inWords(n) {
    if (n < 20) return below20[n] ?? '';
    const ten = tens[Math.floor(n / 10) - 2] ?? '';
    return n % 10 === 0 ? ten : `${ten}-${below20[n % 10]}`;
  },
  beforePlural: (number) => `${number} `,
  typographic: englishQuotes,
  separators: { group: ',', decimal: '.' },
  percentSign: '%',
  and: 'and',
  siteDash: '–',
  dative: (name) => name,
  months: [
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
  monthAbbreviations: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
