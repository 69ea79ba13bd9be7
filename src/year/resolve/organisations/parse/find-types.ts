import { words } from '../../../../text/fold.js';
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
  const position = { first, at, start: tokens[0]?.word ?? '', before, lexicon };
  for (const match of lexicon.phrases.matches(tokens, at, first && !isKnownWord(token, lexicon))) {
    if (match.cost >= notUnderstood) continue;
    const entries = match.entries.filter((phrase) => fits(phrase, match, token, position));
    if (entries.length > 0) return { ...match, entries };
  }
  return undefined;
}

/** A phrase that costs as much as this says less than a name without a type does. */
export const notUnderstood = 2;

function isKnownWord({ word }: Token, lexicon: Lexicon): boolean {
  return lexicon.gazetteer.knows(word) || lexicon.is(word, 'common');
}

interface Position {
  /** Whether the phrase begins a part of the name. */
  readonly first: boolean;
  readonly at: number;
  /** The first word of the name, folded. */
  readonly start: string;
  readonly before: readonly TypeMatch[];
  readonly lexicon: Lexicon;
}

function fits(
  { form, type, text }: TypePhrase,
  match: TypeMatch,
  { word, typed }: Token,
  { first, at, start, before, lexicon }: Position,
): boolean {
  // `(SJ)`, `, TR` behind a name is a county's code, whatever else these letters mean.
  const mayBeCounty = form === 'abbreviation' && at > 0 && lexicon.gazetteer.county(typed.toUpperCase());
  if (mayBeCounty && !(before.length === 0 && isCounty(start, lexicon))) return false;
  if (form === 'abbreviation' && match.letters > 0) return typed.length >= 5 && isSlip(word, text);
  if (form === 'abbreviation') return word.length > 2 || first;
  // „județul X”, „municipiul X” behind another name say where it is, not what it is.
  const isMarker = lexicon.is(word, 'place-marker') || lexicon.is(word, 'county-marker');
  if (match.length > 1 || !isMarker || first || before.length === 0) return true;
  return before.some(({ entries }) => entries.some((entry) => entry.type === type));
}

/** `Mehedinți – CJ` begins with the county, so what follows is no other county. */
function isCounty(word: string, { gazetteer }: Lexicon): boolean {
  return (gazetteer.find([word])?.counties.length ?? 0) > 0 || gazetteer.begins(word);
}

/** `AJFOM`, `DGASPCC`: letters swapped, doubled or left out. With another letter it is a word: `COMPA` is no `CSMPA`. */
function isSlip(typed: string, abbreviation: string): boolean {
  const meant = words(abbreviation).join('');
  const inOrder = (text: string) => [...text].sort().join('');
  return typed.length !== meant.length || inOrder(typed) === inOrder(meant);
}
