import type { PersonLexicon } from './lexicon.js';
import { type Token, tokensOf } from './tokens.js';

/** A word of a text, with what it may be in a name. */
export interface NameToken extends Token {
  readonly isGiven: boolean;
  readonly isSurname: boolean;
  /** Means something else too: `Victoria`, `Roman`. */
  readonly isWord: boolean;
  /** Part of a place of several words, which may be a person's name: `Ion Creangă`, `Avram Iancu`. */
  readonly isInPlace: boolean;
  /** May be a part of a name at all. */
  readonly isNameable: boolean;
}

/** No place has more words. */
const placeWordsMax = 5;

/** Shorter words are no names, but for known ones. */
const unknownLengthMin = 3;

export function nameTokens(text: string, lexicon: PersonLexicon): NameToken[] {
  const tokens = tokensOf(text);
  const folded = tokens.map((token) => token.folded);
  let placeEnd = 0;
  return tokens.map((token, at) => {
    const isShort = tokens[at + 1]?.gap.startsWith('.') === true;
    placeEnd = Math.max(placeEnd, at + lexicon.placeLength(folded.slice(at, at + placeWordsMax)));
    return nameToken(token, { isInPlace: at < placeEnd, isShort }, lexicon);
  });
}

function nameToken(
  token: Token,
  { isInPlace, isShort }: { readonly isInPlace: boolean; readonly isShort: boolean },
  lexicon: PersonLexicon,
): NameToken {
  const { folded, shape, text } = token;
  const known = lexicon.word(folded);
  const isInitial = shape === 'initial' && !(text.length > 1 && known.isWord);
  const isGiven = !isInitial && (known.isGiven || (isShort && known.isShortGiven));
  const isSurname = !isInitial && known.isSurname;
  const isWord = !isInitial && known.isWord;
  const isKnown = isGiven || isSurname;
  const mayBeName =
    isInitial ||
    (shape === 'lower' ? isKnown && !isWord : isKnown || (!isWord && folded.length >= unknownLengthMin));
  return {
    ...token,
    ...{ isGiven, isSurname, isWord, isInPlace },
    isNameable: shape !== 'digits' && mayBeName && !known.isBearer,
  };
}

/** Runs of tokens that may be one name, as pairs of the first index and the one behind the last. */
export function segmentsOf(tokens: readonly NameToken[]): [from: number, to: number][] {
  const segments: [number, number][] = [];
  tokens.forEach((token, at) => {
    if (!token.isNameable) return;
    const last = segments.at(-1);
    if (last?.[1] === at && joins(tokens[at - 1], token)) last[1] = at + 1;
    else segments.push([at, at + 1]);
  });
  return segments;
}

/** Spaces, a hyphen, an underscore or nothing join the parts of a name; a full stop does so behind an initial. */
function joins(before: NameToken | undefined, { gap }: NameToken): boolean {
  if (/^(?:[^\S\n]+|[_‐-]|)$/u.test(gap)) return true;
  const isShort = before?.shape === 'initial' || (before?.isGiven && before.text.length <= 4);
  return isShort === true && /^\.[^\S\n]*-?$/u.test(gap);
}
