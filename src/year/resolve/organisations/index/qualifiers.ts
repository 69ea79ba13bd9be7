import type { OrganisationRegistry, WordClass } from '../../../../field/registries/organisations.js';
import { lettersApart } from '../../../../text/distance.js';
import { words } from '../../../../text/fold.js';
import { stem } from '../stem.js';

/** What a word tells of the variety of a school, a hospital …: group `track`, value `tehnologic`. */
export interface Qualifier {
  readonly group: string;
  readonly value: string;
}

type OfFamily = ReadonlyMap<string, readonly Qualifier[]>;
export type QualifierIndex = ReadonlyMap<string, OfFamily>;

/** By family, then by the stem of the word. */
export function indexQualifiers(registry: OrganisationRegistry): QualifierIndex {
  const index = new Map<string, Map<string, Qualifier[]>>();
  for (const { family, group, value, word } of registry.qualifiers) {
    const ofFamily = index.get(family) ?? new Map<string, Qualifier[]>();
    const key = stem(words(word).join(' '));
    ofFamily.set(key, [...(ofFamily.get(key) ?? []), { group, value }]);
    index.set(family, ofFamily);
  }
  return index;
}

/** What a folded word tells in a family, also if one letter of a long word is wrong. */
export function qualifiersOfWord(
  word: string,
  ofFamily: OfFamily | undefined,
  is: (word: string, wordClass: WordClass) => boolean,
): readonly Qualifier[] {
  const stemmed = stem(word);
  const exact = ofFamily?.get(stemmed);
  if (exact || !ofFamily || word.length < 7 || is(word, 'common')) return exact ?? [];
  const near = [...ofFamily].find(
    ([known]) => known[0] === word[0] && known.length >= 6 && lettersApart(stemmed, known, 1) === 1,
  );
  return near?.[1] ?? [];
}
