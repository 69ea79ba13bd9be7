import type { InstitutionType, WordClass } from '../../../../field/registries/organisations.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import type { TypeMatch } from './find-types.js';

/** The words of a name that say what type of body it is. */
export interface Head extends Span {
  readonly phrases: readonly TypePhrase[];
  /** How many of its letters were typed wrong. */
  readonly letters: number;
  /** What its words were typed otherwise than the registry has them. */
  readonly cost: number;
  /** The words of a department of the body, or of the body that governs it, that are in the name too. */
  readonly beside?: Span;
  /** Whether a department or local office is named with the body. */
  readonly department: boolean;
}

/** Types that govern others: where one of those is named too, it is the body meant. */
const umbrellas = new Set(['uat', 'cj', 'anp']);

/** The type that the name is headed by: the first named, unless it governs, or belongs to, another. */
export function chooseHead(
  matches: readonly TypeMatch[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Head | undefined {
  const [first, ...others] = matches;
  if (!first || !leads(first, tokens, lexicon) || isOfOthers(first, tokens, lexicon)) return undefined;
  const type = typeOf(first);
  const parent = others.find((other) => belongsTo(first, typeOf(other)));
  const governed = isUmbrella(type) ? others.find((other) => isBodyUnder(other, type)) : undefined;
  const meant = parent ?? governed;
  return meant ? { ...toHead(meant), beside: first, department: parent !== undefined } : toHead(first);
}

/**
 * Whether a name is headed by its first type: nothing stands before it, or only what may: a department, a place,
 * a name before its legal form. `Trupa de Teatru X` is no theatre.
 */
function leads(match: TypeMatch, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const before = tokens.slice(0, match.start);
  const previous = before.at(-1);
  if (!previous || previous.part !== tokens[match.start]?.part || match.entries.some(mayFollowName))
    return true;
  return (
    before.every(({ word }) => mayPrecede(word, lexicon)) || before.some(({ word }) => word === 'cadrul')
  );
}

/** `Consiliul Județean al Persoanelor Vârstnice` is no county council: it is not one of a place. */
function isOfOthers({ end, entries }: TypeMatch, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [article, owner] = [tokens[end]?.word ?? '', tokens[end + 1]?.word ?? ''];
  if (!isUmbrella(entries[0]?.type) || !['al', 'a', 'ai', 'ale'].includes(article) || owner.length < 5)
    return false;
  return lexicon.is(owner, 'common') && !lexicon.gazetteer.begins(owner) && !lexicon.is(owner, 'level');
}

function mayFollowName({ form, type, text }: TypePhrase): boolean {
  return form === 'abbreviation' || (type.family === 'organisation' && text === type.full_name);
}

const preceding: readonly WordClass[] = [
  'company',
  'connector',
  'department',
  'representative',
  'public-name',
  'level',
  'title',
  'number',
  'place-marker',
  'county-marker',
];

function mayPrecede(word: string, lexicon: Lexicon): boolean {
  const isKnown = preceding.some((wordClass) => lexicon.is(word, wordClass));
  return isKnown || /^\d+$/.test(word) || lexicon.gazetteer.knows(word);
}

function toHead({ start, end, entries, letters, cost }: TypeMatch): Head {
  return { start, end, phrases: entries, letters, cost, department: false };
}

function typeOf(match: TypeMatch): InstitutionType | undefined {
  return match.entries[0]?.type;
}

function isUmbrella(type: InstitutionType | undefined): boolean {
  return type !== undefined && (umbrellas.has(type.code) || type.kind === 'central');
}

/** A public body of its own that an umbrella governs: `Consiliul Județean – DGASPC`. */
function isBodyUnder(match: TypeMatch, umbrella: InstitutionType | undefined): boolean {
  const type = typeOf(match);
  if (!type || isUmbrella(type) || type.kind === 'ngo' || type.kind === 'private') return false;
  return type.counts_as === undefined && type.part_of !== umbrella?.code;
}

function belongsTo(match: TypeMatch, parent: InstitutionType | undefined): boolean {
  if (!parent) return false;
  return match.entries.some(
    ({ type, form }) => type.part_of === parent.code || (form === 'local-office' && type === parent),
  );
}
