import type { InstitutionType, WordClass } from '../../../registries/organisations.js';
import { words } from '../../../romanian/fold.js';
import { lettersApart } from '../distance.js';
import type { Lexicon, TypePhrase } from '../lexicon.js';
import type { PhraseMatch, Span } from '../phrases.js';
import type { Token } from '../tokens.js';

/** The words of a name that say what type of body it is. */
export interface Head extends Span {
  readonly phrases: readonly TypePhrase[];
  readonly typos: number;
  /** Set where a department or local office is named, and its parent with it. */
  readonly under?: Head;
}

type Match = PhraseMatch<TypePhrase>;

/** Types that govern others: where one of those is named too, it is the body meant. */
const umbrellas = new Set(['uat', 'cj']);

/** All stretches of the name that name institution types, from left to right. */
export function findTypes(tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(tokens, at, lexicon, found);
    if (match) found.push(match);
    at = match ? match.end : at + 1;
  }
  return found;
}

function matchAt(tokens: readonly Token[], at: number, lexicon: Lexicon, before: readonly Match[]): Match | undefined {
  const token = tokens[at];
  if (!token || (token.quoted && at > 0)) return undefined;
  const first = at === 0 || tokens[at - 1]?.part !== token.part;
  const match = lexicon.phrases.match(tokens, at, first && !isKnownWord(token, lexicon));
  if (!match) return undefined;
  if (match.typos > 0 && match.length <= match.typos && !isPlausible(match, tokens, lexicon)) return undefined;
  const entries = match.entries.filter((phrase) => fits(phrase, match, { tokens, first, before, lexicon }));
  return entries.length > 0 ? { ...match, entries } : undefined;
}

/** A type all of whose words are misspelled is one if hardly wrong, or if a place follows: `Comua Hurezani`. */
function isPlausible(match: Match, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const typed = tokens[match.start]?.word ?? '';
  const abbreviation = match.entries.every(({ form }) => form === 'abbreviation');
  if (abbreviation) return typed.length >= 5;
  const following = [1, 2, 3, 4].map((length) => tokens.slice(match.end, match.end + length).map(({ word }) => word));
  if (following.some((window) => window.length > 0 && (lexicon.gazetteer.find(window)?.places.length ?? 0) > 0)) return true;
  return match.length === 1 && typed.length >= 6 && match.entries.some(({ text }) => lettersApart(typed, words(text).join(' '), 1) <= 1);
}

interface Position {
  readonly tokens: readonly Token[];
  readonly first: boolean;
  readonly before: readonly Match[];
  readonly lexicon: Lexicon;
}

function fits(phrase: TypePhrase, match: Match, { tokens, first, before, lexicon }: Position): boolean {
  const token = tokens[match.start];
  if (!token) return false;
  if (phrase.form === 'abbreviation')
    return token.word.length > 2 ? true : first && token.typed === token.typed.toUpperCase();
  // „județul X”, „municipiul X” behind another name say where it is, not what it is.
  const marker = match.length === 1 && (lexicon.is(token.word, 'place-marker') || lexicon.is(token.word, 'county-marker'));
  return !marker || match.start === 0 || before.some(({ entries }) => entries.some(({ type }) => type === phrase.type));
}

function isKnownWord({ word }: Token, lexicon: Lexicon): boolean {
  return lexicon.gazetteer.knows(word) || lexicon.is(word, 'common');
}

/** The type that the name is headed by: the first named, unless it governs, or belongs to, another. */
export function chooseHead(matches: readonly Match[], tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const [first, ...others] = matches;
  if (!first || !leads(first, tokens, lexicon)) return undefined;
  const head = toHead(first);
  const type = typeOf(first);
  const parent = others.find((other) => belongsTo(first, typeOf(other)));
  if (parent) return { ...toHead(parent), under: head };
  const governed = isUmbrella(type) ? others.find((other) => !isUmbrella(typeOf(other)) && isBody(other, type)) : undefined;
  return governed ? { ...toHead(governed), under: head } : head;
}

/**
 * Whether a name is headed by its first type: nothing stands before it, or only what may: a department, a place,
 * a name before its legal form. `Trupa de Teatru X` is no theatre.
 */
function leads(match: Match, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const before = tokens.slice(0, match.start);
  const previous = before.at(-1);
  if (!previous || previous.part !== tokens[match.start]?.part) return true;
  if (match.entries.some(({ form, type }) => form === 'abbreviation' || type.family === 'organisation')) return true;
  return before.every(({ word }) => mayPrecede(word, lexicon)) || before.some(({ word }) => word === 'cadrul');
}

const preceding: readonly WordClass[] = ['connector', 'department', 'representative', 'public-name', 'level', 'title', 'number', 'place-marker', 'county-marker'];

function mayPrecede(word: string, lexicon: Lexicon): boolean {
  return /^\d+$/.test(word) || preceding.some((wordClass) => lexicon.is(word, wordClass)) || lexicon.gazetteer.knows(word);
}

function toHead({ start, end, entries, typos }: Match): Head {
  return { start, end, phrases: entries, typos };
}

function typeOf(match: Match): InstitutionType | undefined {
  return match.entries[0]?.type;
}

function isUmbrella(type: InstitutionType | undefined): boolean {
  return type !== undefined && (umbrellas.has(type.code) || type.kind === 'central' || type.code === 'anp');
}

function isBody(match: Match, umbrella: InstitutionType | undefined): boolean {
  const type = typeOf(match);
  return type !== undefined && type.kind !== 'ngo' && type.kind !== 'private' && type.counts_as === undefined && type.part_of !== umbrella?.code;
}

function belongsTo(match: Match, parent: InstitutionType | undefined): boolean {
  if (!parent) return false;
  return match.entries.some(({ type, form }) => type.part_of === parent.code || (form === 'local-office' && type === parent));
}
