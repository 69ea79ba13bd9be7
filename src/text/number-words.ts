import type { Language } from '../model/language.js';

/** Of a Romanian noun: feminine, masculine, or neuter (masculine in the singular, feminine in the plural). */
export type Gender = 'f' | 'm' | 'n';

const below20: Readonly<Record<Language, readonly string[]>> = {
  ro: 'zero un doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};

const tens: Readonly<Record<Language, readonly string[]>> = {
  ro: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci'.split(' '),
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
};

const feminine: Readonly<Record<number, string>> = { 1: 'o', 2: 'două', 12: 'douăsprezece' };

/**
 * A whole number from 0 to 99 in the words that stand before a noun: `o`, `doi`, `douăsprezece`, `douăzeci și una`.
 * The gender is the Romanian noun's. @throws RangeError for any other number.
 */
export function inWords(n: number, gender: Gender, language: Language): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) throw new RangeError(`No words for ${n}`);
  if (n < 20) return simple(n, gender, language);
  const ten = tens[language][Math.floor(n / 10) - 2] ?? '';
  if (n % 10 === 0) return ten;
  return language === 'ro' ? `${ten} și ${unit(n % 10, gender)}` : `${ten}-${simple(n % 10, gender, 'en')}`;
}

function simple(n: number, gender: Gender, language: Language): string {
  const asFeminine = language === 'ro' && (gender === 'f' || (gender === 'n' && n > 1));
  return (asFeminine ? feminine[n] : undefined) ?? below20[language][n] ?? '';
}

/** After tens, one is no article any more: `douăzeci și una`, `douăzeci și unu`. */
function unit(n: number, gender: Gender): string {
  if (n === 1) return gender === 'f' ? 'una' : 'unu';
  return simple(n, gender, 'ro');
}
