import type { Lexicon } from '../index/lexicon.js';
import type { Node } from '../node.js';
import { familyOf, type ParsedName } from '../parse/parsed-name.js';
import { type Comparison, link, open } from './comparison.js';
import { initialsOf, isMadeOf, wordsWithForm } from './initials.js';

/** `A.R.A.S.` is typed in capitals too. */
const dotsOfInitials = /(?<=(?<!\p{L})\p{Lu})\. ?/gu;

/** The word of a name, or two joined by a hyphen, that is typed in capitals as initials are: `ADV România`. */
export function acronymOf({ parsed: { name, type }, spellings }: Node): string | undefined {
  if (name.length === 0 || name.length > 2 || familyOf(type) !== 'organisation') return undefined;
  const capitals = name.map(({ word }) => word.toUpperCase()).join('-');
  const acronym = name.map(({ word }) => word).join('');
  const isTyped = spellings.some(({ typed }) => typed.replace(dotsOfInitials, '').includes(capitals));
  return isTyped && /^[a-z]{3,9}$/.test(acronym) ? acronym : undefined;
}

/** Compares an acronym with a full name, of which it says little: undefined where not just one of them is one. */
export function compareAcronym(a: Node, b: Node, lexicon: Lexicon): Comparison | undefined {
  const [one, other] = [acronymOf(a), acronymOf(b)];
  if (one === undefined && other === undefined)
    return sharesOwnAcronym(a, b, lexicon) || isShortNameOf(a, b) || isShortNameOf(b, a)
      ? link('acronym', 0.8)
      : undefined;
  if (one !== undefined && other !== undefined) return undefined;
  const [acronym, full] = one === undefined ? [other ?? '', a] : [one, b];
  const matches = initialsOf(full, lexicon).has(acronym) || isMadeOf(acronym, wordsWithForm(full, lexicon));
  return matches ? link('acronym', 0.8) : open;
}

/** The whole name is what the other is called for short: `Pro Vobis`, `PROVOBIS – Centrul de Resurse …` */
function isShortNameOf({ parsed }: Node, other: Node): boolean {
  return other.parsed.acronyms.includes(shortName(parsed));
}

/** A short name of one or two words, as it is typed in capitals. */
export function shortName({ name, type }: ParsedName): string {
  return familyOf(type) === 'organisation' && name.length < 3 ? name.map(({ word }) => word).join('') : '';
}

/** One is typed with an abbreviation of its own (`FDP – Protagoniști în educație`) that the other's initials spell. */
function sharesOwnAcronym(a: Node, b: Node, lexicon: Lexicon): boolean {
  if (a.parsed.acronyms.length + b.parsed.acronyms.length === 0) return false;
  const [one, other] = [initialsOf(a, lexicon), initialsOf(b, lexicon)];
  return a.parsed.acronyms.some((own) => other.has(own)) || b.parsed.acronyms.some((own) => one.has(own));
}
