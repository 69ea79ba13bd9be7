import type { InstitutionType } from '../../../registries/organisations.js';
import { words } from '../../../romanian/fold.js';
import type { Lexicon, Qualifier, TypePhrase } from '../lexicon.js';
import type { Span } from '../phrases.js';
import type { Token } from '../tokens.js';
import type { NameWord, ParsedName } from './parsed-name.js';
import { covers } from './toponyms.js';

type ProperName = Pick<ParsedName, 'number' | 'qualifiers' | 'name' | 'full' | 'acronyms' | 'ownership' | 'companyForm'>;

export interface ProperNameInput {
  readonly tokens: readonly Token[];
  /** The type and the place. */
  readonly taken: readonly Span[];
  readonly type: InstitutionType | undefined;
  /** How the type is named. */
  readonly phrase: TypePhrase | undefined;
  readonly lexicon: Lexicon;
}

/** Reads what is left of a name besides its type and place: varieties, number, patron or own name. */
export function readProperName(input: ProperNameInput): ProperName {
  const { tokens, lexicon, type } = input;
  const left = withoutClasses(tokens.filter((_, at) => !covers(input.taken, at)));
  const family = familyOf(type);
  const acronyms = ownAcronyms(left, lexicon);
  const own = left.filter((token) => !acronyms.flat().includes(token));
  const number = family === 'organisation' ? undefined : numberOf(own);
  return {
    ...(number === undefined ? {} : { number }),
    qualifiers: qualifiersOf(tokens, family, input),
    name: nameWords(own.filter(({ word }) => number === undefined || !numberPattern.test(word)), family, lexicon),
    full: own.filter(({ word }) => !lexicon.is(word, 'company') && !lexicon.is(word, 'number')).map(({ word }) => word),
    acronyms: acronyms.map(joined),
    ...ownershipOf(input),
  };
}

/** `nr. 3`, `nr3`, `03`. */
const numberPattern = /^(?:nr)?(\d{1,6})$/;

function numberOf(tokens: readonly Token[]): string | undefined {
  const number = tokens.flatMap(({ word }) => numberPattern.exec(word)?.[1] ?? [])[0];
  return number?.replace(/^0+(?=\d)/, '');
}

/** Bodies without a type are compared with associations and companies. */
export function familyOf(type: InstitutionType | undefined): string {
  return type ? (type.family ?? type.code) : 'organisation';
}

/** `cu clasele I-VIII` says nothing of which school it is. */
function withoutClasses(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex(({ word }) => word === 'clasele');
  if (start < 0) return [...tokens];
  let end = start + 1;
  while (/^[ivx]+$/.test(tokens[end]?.word ?? '')) end++;
  return tokens.filter((_, at) => at < start || at >= end);
}

/** Capitals in a part of their own, beside a longer name: `Star of Hope – SOH`, `(APADOR-CH)`. */
function ownAcronyms(tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  const parts = [...new Set(tokens.map(({ part }) => part))].map((part) => tokens.filter((token) => token.part === part));
  const candidates = parts.filter((part) => part.length < 3 && part.every(({ typed, word }) => /^\p{Lu}{2,8}$/u.test(typed) && !lexicon.is(word, 'company')));
  if (tokens.length - candidates.flat().length < 2) return [];
  const inCapitals = tokens.every(({ typed }) => typed === typed.toUpperCase());
  return candidates.filter((part) => !inCapitals || isInitials(part, tokens, lexicon));
}

/** In a name all in capitals, only the initials of the rest are an acronym. */
function isInitials(part: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const others = tokens.filter((other) => !part.includes(other) && !lexicon.is(other.word, 'connector'));
  return others.map(({ word }) => word[0]).join('').startsWith(joined(part));
}

function joined(part: readonly Token[]): string {
  return part.map(({ word }) => word).join('');
}

function ownershipOf({ tokens, taken, lexicon, type }: ProperNameInput): Pick<ParsedName, 'ownership' | 'companyForm'> {
  if (tokens.some(({ word }) => lexicon.is(word, 'private'))) return { ownership: 'private' };
  if (type?.kind === 'ngo' && type.code !== 'alt-ong') return {};
  const marks = tokens.filter((token, at) => isCompanyMark(token, at, tokens, taken, lexicon)).map(({ word }) => word);
  const form = marks.find((word) => word !== 'sc');
  return marks.length === 0 ? {} : { ownership: 'company', ...(form === undefined ? {} : { companyForm: form }) };
}

/** `SC` before the name, `SRL` or `SA` behind it; `să` within a name is no company. */
function isCompanyMark({ word, typed, quoted }: Token, at: number, tokens: readonly Token[], taken: readonly Span[], lexicon: Lexicon): boolean {
  if (quoted || !lexicon.is(word, 'company') || /[^\x20-\x7e]/.test(typed)) return false;
  if (word === 'sc') return at === 0;
  return tokens.every((token, other) => other <= at || covers(taken, other) || token.part !== tokens[at]?.part);
}

/** The head tells a variety as well: `Colegiul` a secondary school. It is read as the registry writes it. */
function qualifiersOf(tokens: readonly Token[], family: string, { lexicon, taken, phrase }: ProperNameInput): Qualifier[] {
  const typed = tokens.filter(({ quoted }, at) => !quoted || covers(taken.slice(0, 1), at)).map(({ word }) => word);
  const found = [...words(phrase?.text ?? ''), ...typed].flatMap((word) => lexicon.qualifiers(family, word));
  const byValue = new Map(found.filter(({ group }) => group !== 'filler').map((qualifier) => [`${qualifier.group}:${qualifier.value}`, qualifier]));
  return [...byValue.keys()].sort().flatMap((key) => byValue.get(key) ?? []);
}

function nameWords(tokens: readonly Token[], family: string, lexicon: Lexicon): NameWord[] {
  const content = tokens.filter((token) => !isGeneric(token, lexicon) && (token.quoted || lexicon.qualifiers(family, token.word).length === 0));
  const kept = family === 'organisation' ? withoutFillers(content, lexicon) : content.filter(({ word }) => !lexicon.is(word, 'title'));
  const words = kept.map(({ word, stem, typed, dotted }) => ({
    word: family === 'diocese' ? stem : lexicon.canonical(word),
    short: isShort(word, typed, dotted),
  }));
  return words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
}

function isGeneric({ word, dotted }: Token, lexicon: Lexicon): boolean {
  // The `A.` of `A. Saligny` and the `Al.` of `Al. I. Cuza` are short for given names.
  if (dotted && (word.length === 1 || lexicon.is(word, 'given-name'))) return false;
  return (['connector', 'company', 'number', 'branch', 'place-marker', 'county-marker', 'level'] as const).some((wordClass) => lexicon.is(word, wordClass));
}

function withoutFillers(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const kept = tokens.filter(({ word }) => !lexicon.is(word, 'filler') && !lexicon.is(word, 'country'));
  return kept.length > 0 ? kept : tokens;
}

function isShort(word: string, typed: string, dotted: boolean): boolean {
  if (word.length <= 2) return word.length === 1 || typed === typed.toUpperCase();
  return dotted && word.length <= 4 && /^\p{Lu}/u.test(typed);
}
