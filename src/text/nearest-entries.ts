import { lettersApart } from './distance.js';
import { foldText, words } from './fold.js';

const proposalsMax = 2;
/** A letter in so many may be wrong. */
const lettersPerSlip = 3;
/** Words shorter than this stand in any entry. */
const tellingLetters = 5;
/** Words that begin so alike are one in another form. */
const stemLetters = 5;

/** An entry of a list, with the names that it goes by. */
export interface Entry {
  readonly shown: string;
  readonly names: readonly string[];
}

/**
 * The entries of a list that a text may mean which is none of them: by few letters, or by a telling word in whatever form;
 * the likeliest first.
 */
export function nearestEntries(text: string, entries: readonly Entry[]): string[] {
  const ranked = entries.flatMap(({ shown, names }) => {
    const rank = Math.min(...names.map((name) => rankOf(text, name)));
    return Number.isFinite(rank) ? [{ shown, rank }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, proposalsMax)
    .map(({ shown }) => shown);
}

/** Letters that are wrong, as a share; behind them what shares a word. */
function rankOf(text: string, name: string): number {
  const [typed, known] = [keyOf(text), keyOf(name)];
  const limit = Math.floor(Math.max(typed.length, known.length) / lettersPerSlip);
  const apart = lettersApart(typed, known, limit);
  if (typed !== '' && apart <= limit) return apart / Math.max(1, known.length);
  return sharesWord(text, name) ? 1 : Number.POSITIVE_INFINITY;
}

/** Without case, diacritics, spaces and marks: `GR 1` and `GR-1` agree. */
function keyOf(text: string): string {
  return words(text).join('');
}

function sharesWord(text: string, name: string): boolean {
  const stems = new Set(stemsOf(name));
  return stemsOf(text).some((stem) => stems.has(stem));
}

function stemsOf(text: string): string[] {
  return words(foldText(text)).flatMap((word) =>
    word.length >= tellingLetters ? word.slice(0, stemLetters) : [],
  );
}
