import type { PersonLexicon } from './lexicon.js';
import type { NameToken } from './name-tokens.js';

/** A text as it is searched for persons. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly lexicon: PersonLexicon;
  /** A cell that should name an organisation: what may be a person's name is taken for one. */
  readonly isCell: boolean;
  /** Written in capitals throughout, so that a capital tells nothing. */
  readonly isCapitals: boolean;
}

/** A longer run of words is a list or a heading, of which only what is surely a name is taken. */
const nameLengthMax = 4;

/** The parts of a run of words that are persons' names by themselves, as index pairs. */
export function nameRanges(reading: Reading, [from, to]: readonly [number, number]): [number, number][] {
  const { tokens, lexicon, isCell } = reading;
  const [only] = to - from === 1 ? tokens.slice(from, to) : [];
  if (only) {
    const isAlone = isCell && lexicon.isSurelySurname(only.folded) && tokens.length === 1;
    return isAlone ? [[from, to]] : [];
  }
  const ranges: [number, number][] = [];
  for (let at = from; at + 1 < to; at++) {
    const [a, b] = [tokens[at], tokens[at + 1]];
    if (!a || !b || !areName(a, b, reading)) continue;
    const last = ranges.at(-1);
    if (last && last[1] >= at) last[1] = at + 2;
    else ranges.push([at, at + 2]);
  }
  return ranges.map((range) => widened(range, [from, to], reading));
}

/** Two neighbours that make a name: a given name with another, a surname or an unknown word; an initial with a surname. */
function areName(a: NameToken, b: NameToken, reading: Reading): boolean {
  if (a.isInPlace && b.isInPlace) return false;
  return pairs(a, b, reading) || pairs(b, a, reading);
}

function pairs(a: NameToken, b: NameToken, { isCell, isCapitals, lexicon }: Reading): boolean {
  const areLower = a.shape === 'lower' && b.shape === 'lower';
  const bIsUnknown = !b.isGiven && !b.isSurname && b.shape !== 'initial' && !b.isWord;
  if (a.shape === 'initial') return b.isSurname && !b.isWord && b.shape !== 'lower';
  if (a.isGiven && !a.isWord) {
    if (b.isSurname) return true;
    if (b.shape === 'initial') return false;
    return b.isGiven ? !areLower || isCell : !isCapitals && (!areLower || isCell);
  }
  if (a.isGiven) {
    const isTown = a.shape === 'capital' && b.shape === 'capital' && lexicon.isPlaceAlone(a.folded);
    return (b.isSurname && !b.isWord && !areLower) || (isTown && bIsUnknown);
  }
  return isCell && a.isSurname && !a.isWord && (bIsUnknown || (b.isSurname && !b.isWord));
}

/** With the surnames, initials and, in a short run, unknown words beside it. */
function widened(
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
  { tokens, isCapitals }: Reading,
): [number, number] {
  const belongs = (at: number) => {
    const token = tokens[at];
    if (!token || at < from || at >= to) return false;
    const isKnown = token.isGiven || token.isSurname || token.shape === 'initial';
    return isKnown || (!isCapitals && to - from <= nameLengthMax);
  };
  let [start, end] = [first, last];
  while (belongs(start - 1)) start -= 1;
  while (belongs(end)) end += 1;
  return [start, end];
}
