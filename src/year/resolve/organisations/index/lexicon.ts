import type {
  DoubtCode,
  InstitutionType,
  OrganisationRegistry,
  WordClass,
} from '../../../../field/registries/organisations.js';
import { groupBy } from '../../../../model/collections.js';
import { lettersApart } from '../../../../text/distance.js';
import { words } from '../../../../text/fold.js';
import { stem } from '../stem.js';
import { tokenise } from '../tokens.js';
import { Areas } from './areas.js';
import { Gazetteer } from './gazetteer.js';
import { PhraseIndex } from './phrases.js';
import { indexQualifiers, type Qualifier, qualifiersOfWord } from './qualifiers.js';
import { type ClassIndex, indexClasses } from './word-classes.js';

/** How a phrase names an institution type. */
export interface TypePhrase {
  readonly type: InstitutionType;
  readonly form: 'name' | 'abbreviation' | 'local-office';
  /** As the registry writes it. */
  readonly text: string;
  /** Likewise, an abbreviation spelled out. */
  readonly full: string;
  /** The county of the town that the phrase itself names: `DGASMB`, `Inspectoratul Școlar al Municipiului București`. */
  readonly county?: string;
}

/** The registry, indexed for look-up. */
export interface Lexicon {
  readonly registry: OrganisationRegistry;
  readonly gazetteer: Gazetteer;
  readonly areas: Areas;
  readonly phrases: PhraseIndex<TypePhrase>;
  readonly types: ReadonlyMap<string, InstitutionType>;
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that name kinds of prison units, never one of them. */
  readonly unitWords: ReadonlySet<string>;
  /** Whether a folded word belongs to a class. */
  is(word: string, wordClass: WordClass): boolean;
  /** The form in which a word of a proper name is compared: `sfântul` → `sf`. */
  canonical(word: string): string;
  /** The common word that a long word typed with one letter wrong is: `umaniara` → `umanitara`; else the word itself. */
  corrected(word: string): string;
  /** The word that a short form with a full stop stands for: `insp.` → `inspectoratul`. */
  spelledOut(word: string): string | undefined;
  /** The word of a type's name that begins a word typed together with the next: `nationalgrigore`. */
  gluedIn(word: string): string | undefined;
  /** The full name of the one body that an abbreviation means. */
  fullName(abbreviation: string): string | undefined;
  /** Whether a proper name, as folded words, is that of one of a family's private bodies. */
  isPrivate(family: string, name: readonly string[]): boolean;
  /** The word that tells a second body of a type from the first, in the counties that have two. */
  secondBody(type: string, county: string | undefined, name: string): string | undefined;
  /** How often a doubt is right, from 0 to 1. */
  likelihood(doubt: DoubtCode): number;
  /** What a word tells of the variety of a school, a hospital … */
  qualifiers(family: string, word: string): readonly Qualifier[];
}

const lexicons = new WeakMap<OrganisationRegistry, Lexicon>();

/** The lexicon of a registry; built once for each registry. */
export function lexiconOf(registry: OrganisationRegistry): Lexicon {
  const known = lexicons.get(registry);
  if (known) return known;
  const lexicon = buildLexicon(registry);
  lexicons.set(registry, lexicon);
  return lexicon;
}

function buildLexicon(registry: OrganisationRegistry): Lexicon {
  const classes = indexClasses(registry);
  const qualifiers = indexQualifiers(registry);
  const is: Lexicon['is'] = (word, wordClass) => classes.get(wordClass)?.has(word) ?? false;
  const gazetteer = new Gazetteer(registry);
  const likelihoods = new Map(registry.doubts.map(({ doubt, probability }) => [doubt, probability]));
  return {
    registry,
    gazetteer,
    areas: new Areas(registry),
    phrases: indexPhrases(registry, classes, gazetteer),
    types: new Map(registry.types.map((type) => [type.code, type])),
    abbreviations: new Set(
      registry.types.flatMap(({ abbreviations }) => abbreviations.flatMap(({ short }) => words(short))),
    ),
    unitWords: new Set(
      registry.types
        .filter(({ identity }) => identity === 'unit')
        .flatMap((type) => [type.full_name, ...type.synonyms].flatMap(words)),
    ),
    is,
    ...namedBodies(registry, is),
    corrected: corrector(classes, gazetteer),
    likelihood: (doubt) => likelihoods.get(doubt) ?? 0,
    gluedIn: gluedFinder(registry, classes, gazetteer),
    qualifiers: remembered((family, word) => qualifiersOfWord(word, qualifiers.get(family), is)),
  };
}

/** Letters of a word that may begin another typed together with it, and of that other. */
const [firstLetters, secondLetters] = [6, 4];

function gluedFinder(
  { types, qualifiers }: OrganisationRegistry,
  classes: ClassIndex,
  gazetteer: Gazetteer,
): Lexicon['gluedIn'] {
  const names = types.flatMap(({ full_name, synonyms }) => [full_name, ...synonyms]);
  const fillers = [...(classes.get('filler') ?? [])];
  const all = [...names, ...qualifiers.map(({ word }) => word), ...fillers].flatMap(words);
  const long = new Set(all.filter(({ length }) => length >= firstLetters));
  const known = new Set([...classes.values()].flatMap((own) => [...own]));
  const stems = new Set([...long, ...known].map(stem));
  return (word) => {
    if (stems.has(stem(word)) || gazetteer.knows(word)) return undefined;
    for (let end = word.length - secondLetters; end >= firstLetters; end--)
      if (long.has(word.slice(0, end))) return word.slice(0, end);
    return undefined;
  };
}

/** Classes whose words stand in many names, so that a word near one of them is that word. */
const frequent: readonly WordClass[] = ['filler', 'common', 'country'];

/** Words shorter than this are near many others. */
const correctedLetters = 7;

function corrector(classes: ClassIndex, gazetteer: Gazetteer): (word: string) => string {
  const known = new Set([...classes.values()].flatMap((words) => [...words]));
  const long = [...new Set(frequent.flatMap((wordClass) => [...(classes.get(wordClass) ?? [])]))].filter(
    ({ length }) => length >= correctedLetters,
  );
  const byLetter = groupBy(long, (word) => word.charAt(0));
  const correct = remembered((_, word) => {
    if (word.length < correctedLetters - 1 || known.has(word) || gazetteer.knows(word)) return word;
    const near = (byLetter.get(word.charAt(0)) ?? []).filter((other) => lettersApart(word, other, 1) === 1);
    return near.length === 1 ? (near[0] ?? word) : word;
  });
  return (word) => correct('', word);
}

/** So many words are kept; names use the same few thousand over and over. */
const mostRemembered = 50_000;

/** Works out an answer about a word of a family once. */
function remembered<T>(answer: (family: string, word: string) => T): (family: string, word: string) => T {
  const known = new Map<string, T>();
  return (family, word) => {
    const key = `${family} ${word}`;
    const found = known.get(key) ?? answer(family, word);
    if (known.size === mostRemembered) known.clear();
    known.set(key, found);
    return found;
  };
}

/** What the registry knows of single words and single bodies. */
function namedBodies(
  registry: OrganisationRegistry,
  is: Lexicon['is'],
): Pick<Lexicon, 'canonical' | 'spelledOut' | 'fullName' | 'isPrivate' | 'secondBody'> {
  const canonicals = canonicalWords(registry, (wordClass) => wordClass !== 'short');
  const shorts = canonicalWords(registry, (wordClass) => wordClass === 'short');
  const fullNames = new Map(
    registry.namedAbbreviations.map(({ abbreviation, name }) => [abbreviation, name]),
  );
  const privates = groupBy(
    registry.privateInstitutions.map(({ family, name }) => ({
      family,
      own: words(name).filter((word) => !is(word, 'connector')),
    })),
    ({ family }) => family,
  );
  return {
    canonical: (word) => canonicals.get(word) ?? word,
    spelledOut: (word) => shorts.get(word),
    fullName: (abbreviation) => fullNames.get(abbreviation),
    isPrivate: (family, name) => (privates.get(family) ?? []).some(({ own }) => isNamed(own, name)),
    secondBody: (type, county, name) =>
      registry.secondBodies.find(
        (entry) =>
          entry.type === type &&
          entry.county_code === county &&
          words(name).includes(words(entry.word).join('')),
      )?.type_suffix,
  };
}

function canonicalWords(
  registry: OrganisationRegistry,
  isWanted: (wordClass: WordClass) => boolean,
): ReadonlyMap<string, string> {
  const wanted = registry.words.filter((entry) => entry.canonical !== '' && isWanted(entry.class));
  return new Map(
    wanted.flatMap(({ word, canonical }) =>
      words(word).map((folded) => [folded, words(canonical).join(' ')] as const),
    ),
  );
}

/** A name of several words may have more around it: `Universitatea de Vest „Vasile Goldiș”`. */
function isNamed(own: readonly string[], name: readonly string[]): boolean {
  const says = own.every((word) => name.includes(word));
  return says && (own.length > 1 || name.length === 1);
}

function indexPhrases(
  registry: OrganisationRegistry,
  classes: ClassIndex,
  gazetteer: Gazetteer,
): PhraseIndex<TypePhrase> {
  const connectors = classes.get('connector') ?? new Set();
  const levels = new Set([...(classes.get('level') ?? [])].map(stem));
  const known = new Set([...classes.values()].flatMap((ofClass) => [...ofClass]));
  const index = new PhraseIndex<TypePhrase>({ connectors, levels, known });
  const markers = classes.get('place-marker') ?? new Set();
  const countyIn = (text: string) => {
    const folded = words(text);
    const named = folded[folded.findIndex((word) => markers.has(word)) + 1] ?? '';
    const county = markers.has(folded[0] ?? '') ? undefined : gazetteer.find([named])?.places[0]?.county_code;
    return county === undefined ? {} : { county };
  };
  for (const type of registry.types) {
    for (const text of [type.full_name, ...type.synonyms])
      index.add(tokenise(text), { type, form: 'name', text, full: text, ...countyIn(text) });
    for (const text of type.local_offices)
      index.add(tokenise(text), { type, form: 'local-office', text, full: type.full_name });
    for (const { short, full = type.full_name } of type.abbreviations)
      index.addExact(words(short).join(''), {
        type,
        form: 'abbreviation',
        text: short,
        full,
        ...countyIn(full),
      });
  }
  return index;
}
