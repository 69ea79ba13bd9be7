import type { Lexicon } from '../index/lexicon.js';
import type { NameWord, ParsedName } from '../parse/parsed-name.js';
import type { NameRelation } from './compare-names.js';
import { type Comparison, link, open, otherName } from './comparison.js';

/** Compares associations, foundations, companies and bodies of no known type, which only their names tell apart. */
export function compareOrganisations(
  a: ParsedName,
  b: ParsedName,
  relation: NameRelation,
  lexicon: Lexicon,
): Comparison {
  switch (relation.kind) {
    case 'same':
      return link('same-name', 0.97);
    case 'initials':
      return link('patron-initials', 0.9);
    case 'typo':
      return { ...link('typo', 0.85), letters: relation.letters };
    case 'part': {
      const told = (relation.quoted || isTelling(shorterName(a, b), lexicon)) && !areFullCompanyNames(a, b);
      return told ? link('words-left-out', relation.generic ? 0.85 : 0.75) : open;
    }
    default:
      return otherName;
  }
}

/** Companies are registered under names that differ, if only by a word. */
function areFullCompanyNames(a: ParsedName, b: ParsedName): boolean {
  return a.companyForm !== undefined && b.companyForm !== undefined;
}

export function shorterName(a: ParsedName, b: ParsedName): readonly NameWord[] {
  return a.name.length < b.name.length ? a.name : b.name;
}

/** Whether a word of the name is rare enough to stand for the whole. */
export function isTelling(name: readonly NameWord[], lexicon: Lexicon): boolean {
  return name.some(
    ({ word }) =>
      word.length >= 4 &&
      !lexicon.is(word, 'common') &&
      !lexicon.is(word, 'first-name') &&
      !lexicon.gazetteer.knows(word),
  );
}
