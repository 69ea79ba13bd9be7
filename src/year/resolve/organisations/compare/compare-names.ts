import { lettersApart } from '../../../../text/distance.js';
import type { Lexicon } from '../index/lexicon.js';
import type { NameWord } from '../parse/parsed-name.js';

/** How the words of two proper names stand to each other. */
export type NameRelation =
  | { readonly kind: 'same' | 'initials' | 'differ' | 'both-absent' | 'one-absent' }
  /** One is the other without some words; `generic` if those are common words alone, `quoted` if one is what the other has in quotes. */
  | { readonly kind: 'part'; readonly generic: boolean; readonly quoted: boolean }
  | { readonly kind: 'typo'; readonly letters: number };

/** Compares proper names word by word, in whatever order they stand. */
export function compareNames(a: readonly NameWord[], b: readonly NameWord[], lexicon: Lexicon): NameRelation {
  if (a.length === 0 || b.length === 0) return { kind: a.length === b.length ? 'both-absent' : 'one-absent' };
  const [left, right] = withoutShared(a, b);
  const shared = a.length - left.length;
  // `ArcelorMittal` is `Arcelor Mittal`.
  if (left.map(({ word }) => word).join('') === right.map(({ word }) => word).join(''))
    return { kind: 'same' };
  if (shared > 0 && differInArticle(left, right)) return { kind: 'same' };
  if (areInitials(left, right) || areInitials(right, left))
    return shared > 0 ? { kind: 'initials' } : { kind: 'differ' };
  if (left.length === 0 || right.length === 0) return part(a, b, [...left, ...right], lexicon);
  const agreeing = a.filter((word) => !left.includes(word)).some(({ word }) => isDistinctive(word, lexicon));
  return typo(left, right, agreeing) ?? { kind: 'differ' };
}

/** `Grup Ecologic`, `Grupul Ecologic`; `Centru`, `Centrul`. */
function differInArticle(left: readonly NameWord[], right: readonly NameWord[]): boolean {
  const [one = '', other = ''] = [left[0]?.word, right[0]?.word].sort(
    (a = '', b = '') => a.length - b.length,
  );
  if (left.length !== 1 || right.length !== 1 || one.length < 3) return false;
  return other === `${one}ul` || (one.endsWith('u') && other === `${one}l`);
}

function withoutShared(a: readonly NameWord[], b: readonly NameWord[]): [NameWord[], NameWord[]] {
  const right = [...b];
  const left = a.filter(({ word }) => {
    const at = right.findIndex((other) => other.word === word);
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [left, right];
}

/** `Al. I.` for `Alexandru Ioan`, `Al.` too, and `IL` for `Ion Luca`: each begins another word, in their order. */
function areInitials(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  if (short.length === 0 || !short.every((word) => word.short)) return false;
  const letters = short.flatMap(({ word }) =>
    long.some((other) => isShortFor(word, other.word)) ? [word] : [...word],
  );
  let at = 0;
  for (const beginning of letters) {
    while (at < long.length && !isShortFor(beginning, long[at]?.word ?? '')) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** The `I` of `Carol I` is not short for the `II` of `Carol II`. */
function isShortFor(short: string, long: string): boolean {
  return long.length > 2 && long.startsWith(short);
}

function part(
  a: readonly NameWord[],
  b: readonly NameWord[],
  extra: readonly NameWord[],
  lexicon: Lexicon,
): NameRelation {
  const generic = extra.every(
    ({ word }) => lexicon.is(word, 'common') || lexicon.is(word, 'filler') || lexicon.is(word, 'country'),
  );
  const longer = a.length > b.length ? a : b;
  const shorter = longer === a ? b : a;
  return {
    kind: 'part',
    generic,
    quoted:
      longer.filter(({ quoted }) => quoted).length === shorter.length && extra.every(({ quoted }) => !quoted),
  };
}

/** Words that many bodies share say little of one. */
function isDistinctive(word: string, lexicon: Lexicon): boolean {
  return word.length >= 4 && !lexicon.is(word, 'common');
}

/** As many words of a name may be typed with an error, and as many letters in all. */
const mostWordsWrong = 3;
const mostLettersWrong = 4;

/** Words typed with an error beside another that agrees; a name without one only if it is a long word. */
function typo(
  left: readonly NameWord[],
  right: readonly NameWord[],
  agreeing: boolean,
): NameRelation | undefined {
  if (left.length !== right.length || left.length > (agreeing ? mostWordsWrong : 1)) return undefined;
  const others = [...right];
  let letters = 0;
  for (const { word } of left) {
    const near = others
      .map((other, at) => ({ at, letters: lettersWrong(word, other.word, agreeing) }))
      .filter((one) => one.letters !== undefined)
      .sort((a, b) => (a.letters ?? 0) - (b.letters ?? 0))[0];
    if (!near) return undefined;
    others.splice(near.at, 1);
    letters += near.letters ?? 0;
  }
  return letters <= mostLettersWrong ? { kind: 'typo', letters } : undefined;
}

function lettersWrong(one: string, other: string, agreeing: boolean): number | undefined {
  if (/\d/.test(one + other)) return undefined;
  const shortest = Math.min(one.length, other.length);
  const limit = agreeing ? (shortest >= 7 ? 2 : shortest >= 3 ? 1 : 0) : shortest >= 6 ? 1 : 0;
  const letters = lettersApart(one, other, limit);
  return limit > 0 && letters <= limit ? letters : undefined;
}
