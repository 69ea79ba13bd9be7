import { lettersApart } from '../../../../text/distance.js';
import type { Lexicon } from '../index/lexicon.js';
import { stem } from '../stem.js';

/** A word in the forms in which words are compared. */
export interface WordForms {
  readonly word: string;
  readonly stem: string;
  /** `sf` of `sfântul`. */
  readonly canonical: string;
  readonly isNumber: boolean;
  readonly isConnector: boolean;
}

export function wordForms(word: string, lexicon: Lexicon): WordForms {
  return {
    word,
    stem: word.length >= 5 ? stem(word) : word,
    canonical: lexicon.canonical(word),
    isNumber: /^\d+$/.test(word),
    isConnector: lexicon.is(word, 'connector'),
  };
}

/** A word of a name as typed, to be found again in a full name. */
export interface TypedWord extends WordForms {
  /** Shortened, as its full stop says. */
  readonly dotted: boolean;
  /** What the word tells: 0 for a link word, 1 for one that hardly another body has. */
  readonly weight: number;
  /** Whether it is of the proper name. */
  readonly isTelling: boolean;
}

/** A word of a full name. */
export interface FullWord extends WordForms {
  readonly weight: number;
  readonly isTelling: boolean;
  /** Says where the body is: nothing is missing where it was not typed. */
  readonly isContext: boolean;
  /** Says in which place. */
  readonly isPlace: boolean;
}

/** How sure it is that one word is typed for another; 0 where it is not. */
function qualityOf(typed: TypedWord, full: FullWord): number {
  if (typed.word === full.word) return 1;
  if (typed.isNumber || full.isNumber) return 0;
  if (typed.canonical === full.canonical) return 1;
  const length = Math.min(typed.word.length, full.word.length);
  if (typed.word.charCodeAt(0) !== full.word.charCodeAt(0))
    return length < 6 || Math.abs(typed.word.length - full.word.length) > 3
      ? 0
      : correctness(typed.word, full.word);
  if (length >= 5 && typed.stem === full.stem) return 0.95;
  return Math.max(shortness(typed.word, typed.dotted, full.word), correctness(typed.word, full.word));
}

/** `Gimn.`, `Teh`, `M.`, `ctin`: a word shortened to its beginning, or to letters of it. */
function shortness(typed: string, dotted: boolean, word: string): number {
  if (word.length < typed.length + 2 || typed[0] !== word[0]) return 0;
  if (word.startsWith(typed)) {
    if (typed.length === 1) return dotted ? 0.6 : 0.4;
    if (dotted) return 0.92;
    return typed.length >= 5 ? 0.85 : 0.7;
  }
  const isSkeleton = typed.length >= 3 && (dotted || typed.length <= 5) && typed.at(-1) === word.at(-1);
  return isSkeleton && isWithin(typed, word) ? 0.7 : 0;
}

function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

function correctness(typed: string, word: string): number {
  const length = Math.min(typed.length, word.length);
  if (length < 4) return 0;
  const limit = length >= 9 ? 3 : length >= 6 ? 2 : 1;
  const letters = lettersApart(typed, word, limit);
  if (letters > limit) return 0;
  return 1 - (letters * (length >= 7 ? 0.8 : 1)) / Math.max(length, 5);
}

/** How alike two names are. */
export interface Likeness {
  /** From 0 to 1. */
  readonly similarity: number;
  /** Whether the place of the body was typed. */
  readonly isPlaced: boolean;
  /** How many telling words they share, and how many of either the other lacks. */
  readonly shared: number;
  readonly lacking: number;
}

/** A place is typed where no more of its letters are wrong than this leaves right. */
const placeQuality = 0.75;

/**
 * How much of what two names tell they share: words that few bodies have count for more, words shortened or typed with an
 * error for less. A place that is not typed is not missed.
 */
export function similarity(typed: readonly TypedWord[], full: readonly FullWord[]): Likeness {
  const used = new Array<boolean>(full.length).fill(false);
  let [shared, said] = [0, 0];
  let [agreeing, lacking] = [0, 0];
  let isPlaced = false;
  for (const { weight, isTelling, ...match } of matches(typed, full)) {
    if (match.words.length === 0) {
      said += weight;
      if (isTelling) lacking++;
    } else {
      const own = match.words.reduce((sum, at) => sum + (full[at]?.weight ?? 0), 0);
      for (const at of match.words) {
        used[at] = true;
        if (full[at]?.isTelling) agreeing++;
        isPlaced ||= (full[at]?.isPlace ?? false) && match.quality >= placeQuality;
      }
      shared += own * match.quality;
      said += own;
    }
  }
  const meant = full.reduce(
    (sum, { weight, isContext }, at) => sum + (isContext && !used[at] ? 0 : weight),
    0,
  );
  return {
    similarity: said + meant === 0 ? 0 : (2 * shared) / (said + meant),
    isPlaced,
    shared: agreeing,
    lacking: lacking + full.filter(({ isTelling }, at) => isTelling && !used[at]).length,
  };
}

interface Match extends Pick<TypedWord, 'weight' | 'isTelling'> {
  /** Places of the full name's words that it stands for; none where it is not in it. */
  readonly words: readonly number[];
  readonly quality: number;
}

/** The words typed with those that they stand for, what agrees best first; then those that are several words' initials. */
function matches(typed: readonly TypedWord[], full: readonly FullWord[]): Match[] {
  const used = new Set<number>();
  const found = new Map<number, Match>();
  // What is as like as a short word but longer is surer.
  const pairs: { at: number; place: number; quality: number; length: number }[] = [];
  for (const [at, one] of typed.entries())
    for (const [place, other] of full.entries()) {
      const quality = qualityOf(one, other);
      if (quality > 0) pairs.push({ at, place, quality, length: Math.min(one.word.length, 9) });
    }
  const surest = pairs.sort((a, b) => b.quality + b.length / 100 - a.quality - a.length / 100);
  for (const { at, place, quality } of surest) {
    if (found.has(at) || used.has(place)) continue;
    used.add(place);
    found.set(at, { weight: 0, isTelling: false, words: [place], quality });
  }
  typed.forEach(({ word }, at) => {
    if (found.has(at)) return;
    const run = runOf(word, full, used);
    if (!run) return;
    for (const place of run) used.add(place);
    found.set(at, { weight: 0, isTelling: false, words: run, quality: 0.85 });
  });
  return typed.map(
    ({ weight, isTelling }, at) => found.get(at) ?? { weight, isTelling, words: [], quality: 0 },
  );
}

/** The words that follow each other whose initials a word is (`gpp`), or that it is typed together of. */
function runOf(word: string, full: readonly FullWord[], used: ReadonlySet<number>): number[] | undefined {
  if (word.length < 2) return undefined;
  const free = [...full.keys()].filter((at) => !used.has(at) && !full[at]?.isConnector);
  for (let start = 0; start < free.length; start++) {
    const initials = free.slice(start, start + word.length);
    if (initials.length === word.length && initials.every((at, letter) => full[at]?.word[0] === word[letter]))
      return initials;
    const pair = free.slice(start, start + 2);
    if (pair.length === 2 && pair.map((at) => full[at]?.word ?? '').join('') === word) return pair;
  }
  return undefined;
}
