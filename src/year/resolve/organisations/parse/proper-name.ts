import type { InstitutionType, WordClass } from '../../../../field/registries/organisations.js';
import { words } from '../../../../text/fold.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Qualifier } from '../index/qualifiers.js';
import type { Token } from '../tokens.js';
import { nameWords } from './name-words.js';
import { joined, ownAcronyms } from './own-acronyms.js';
import { ownershipOf } from './ownership.js';
import { familyOf, type ParsedName } from './parsed-name.js';
import { covers } from './toponyms.js';

type ProperName = Pick<
  ParsedName,
  'number' | 'qualifiers' | 'name' | 'full' | 'acronyms' | 'ownership' | 'companyForm'
>;

export interface ProperNameInput {
  readonly tokens: readonly Token[];
  /** The words of the type, then those of the place and of a department. */
  readonly taken: readonly Span[];
  readonly type: InstitutionType | undefined;
  /** How the type is named. */
  readonly phrase: TypePhrase | undefined;
  readonly lexicon: Lexicon;
}

/** Reads what is left of a name besides its type and place: varieties, number, patron or own name. */
export function readProperName(input: ProperNameInput): ProperName {
  const { tokens, lexicon, type, taken } = input;
  const family = familyOf(type);
  const left = withoutClasses(tokens.filter((_, at) => !covers(taken, at)));
  const acronyms = ownAcronyms(left, lexicon);
  const own = left.filter((token) => !acronyms.flat().includes(token));
  const number = unnumbered.has(family) ? undefined : numberOf(own);
  const named = number === undefined ? own : own.filter(({ word }) => !numberPattern.test(word));
  return {
    ...(number === undefined ? {} : { number }),
    qualifiers: qualifiersOf(family, input),
    name: nameWords(named, family, lexicon),
    full: own
      .map(({ word }) => word)
      .filter((word) => !beyondName.some((wordClass) => lexicon.is(word, wordClass))),
    acronyms: acronyms.map(joined),
    ...ownershipOf(input),
  };
}

/** Words that are never meant by the initials of a name. */
const beyondName: readonly WordClass[] = ['company', 'number', 'branch'];

/** Families in which a figure is part of the name: `Universitatea „1 Decembrie 1918”`. */
const unnumbered = new Set(['organisation', 'university', 'gal', 'sindicat', 'muzeu']);

/** `nr. 3`, `nr3`, `03`. */
const numberPattern = /^(?:nr)?(\d{1,6})$/;

function numberOf(tokens: readonly Token[]): string | undefined {
  const number = tokens.flatMap(({ word }) => numberPattern.exec(word)?.[1] ?? [])[0];
  return number === undefined ? undefined : String(Number(number));
}

/** `cu clasele I-VIII` says nothing of which school it is. */
function withoutClasses(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ word }) => word === 'clasele');
  if (start < 0) return tokens;
  let end = start + 1;
  while (/^[ivx]+$/.test(tokens[end]?.word ?? '')) end++;
  return tokens.filter((_, at) => at < start || at >= end);
}

/** The type tells a variety as well: `Colegiul` a secondary school. It is read as the registry writes it. */
function qualifiersOf(family: string, { tokens, lexicon, taken, phrase }: ProperNameInput): Qualifier[] {
  const typed = tokens
    .filter(({ quoted }, at) => !quoted || covers(taken.slice(0, 1), at))
    .map(({ word }) => word);
  const found = [...words(phrase?.full ?? ''), ...typed].flatMap((word) => lexicon.qualifiers(family, word));
  const telling = found.filter(({ group }) => group !== 'filler');
  const byValue = new Map(telling.map((qualifier) => [`${qualifier.group}:${qualifier.value}`, qualifier]));
  return [...byValue.keys()].sort().flatMap((key) => byValue.get(key) ?? []);
}
