import { lettersApart } from '../../../../text/distance.js';
import { words } from '../../../../text/fold.js';
import { longestPlaceName } from '../index/gazetteer.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { PhraseMatch } from '../index/phrases.js';
import type { Token } from '../tokens.js';

export type TypeMatch = PhraseMatch<TypePhrase>;

/** All stretches of the name that name institution types, from left to right. */
export function findTypes(tokens: readonly Token[], lexicon: Lexicon): TypeMatch[] {
  const found: TypeMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = typeAt(tokens, at, lexicon, found);
    if (match) found.push(match);
    at = match ? match.end : at + 1;
  }
  return found;
}

function typeAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  before: readonly TypeMatch[],
): TypeMatch | undefined {
  const token = tokens[at];
  if (!token || (token.quoted && at > 0)) return undefined;
  const first = at === 0 || tokens[at - 1]?.part !== token.part;
  const possible = lexicon.phrases.matches(tokens, at, first && !isKnownWord(token, lexicon));
  const match = possible.find((one) => one.typos < one.length || isPlausible(one, tokens, lexicon));
  const entries =
    match?.entries.filter((phrase) => fits(phrase, match, token, { first, before, lexicon })) ?? [];
  return match && entries.length > 0 ? { ...match, entries } : undefined;
}

function isKnownWord({ word }: Token, lexicon: Lexicon): boolean {
  return lexicon.gazetteer.knows(word) || lexicon.is(word, 'common');
}

/** A type all of whose words are misspelled is one if hardly wrong, or if a place follows: `Comua Hurezani`. */
function isPlausible(
  { start, end, length, entries, letters }: TypeMatch,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const typed = tokens[start]?.word ?? '';
  if (entries.every(({ form }) => form === 'abbreviation'))
    return (
      typed.length >= 5 &&
      entries.some(({ text }) => isSlip(typed, text)) &&
      (end === tokens.length || placeFollows(tokens.slice(end), lexicon))
    );
  const hardlyWrong = entries.some(({ text }) => lettersApart(typed, words(text).join(' '), 1) <= 1);
  if (length === 1 && typed.length >= 6 && hardlyWrong) return true;
  // Two letters make another word of a short one: `Compa Sibiu` is no commune.
  return (letters < 2 || typed.length >= 7) && placeFollows(tokens.slice(end), lexicon);
}

/** `AJFOM`, `DGASPCC`: letters swapped, doubled or left out. With another letter it is a word: `COMPA` is no `CSMPA`. */
function isSlip(typed: string, abbreviation: string): boolean {
  const meant = words(abbreviation).join('');
  const inOrder = (text: string) => [...text].sort().join('');
  return typed.length !== meant.length || inOrder(typed) === inOrder(meant);
}

function placeFollows(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const folded = tokens.slice(0, longestPlaceName).map(({ word }) => word);
  return folded.some(
    (_, last) => (lexicon.gazetteer.find(folded.slice(0, last + 1))?.places.length ?? 0) > 0,
  );
}

interface Position {
  /** Whether the phrase begins a part of the name. */
  readonly first: boolean;
  readonly before: readonly TypeMatch[];
  readonly lexicon: Lexicon;
}

function fits(
  { form, type }: TypePhrase,
  match: TypeMatch,
  { word, typed }: Token,
  { first, before, lexicon }: Position,
): boolean {
  if (form === 'abbreviation') return word.length > 2 || (first && typed === typed.toUpperCase());
  // „județul X”, „municipiul X” behind another name say where it is, not what it is.
  const isMarker = lexicon.is(word, 'place-marker') || lexicon.is(word, 'county-marker');
  if (match.length > 1 || !isMarker || match.start === 0) return true;
  return before.some(({ entries }) => entries.some((entry) => entry.type === type));
}
