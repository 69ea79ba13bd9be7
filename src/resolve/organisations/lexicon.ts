import type { InstitutionType, OrganisationRegistry, WordClass } from '../../registries/organisations.js';
import { words } from '../../romanian/fold.js';
import { lettersApart } from './distance.js';
import { Gazetteer } from './gazetteer.js';
import { PhraseIndex } from './phrases.js';
import { stem } from './stem.js';
import { tokenise } from './tokens.js';

/** How a phrase names an institution type. */
export interface TypePhrase {
  readonly type: InstitutionType;
  readonly form: 'name' | 'abbreviation' | 'local-office';
  /** As the registry writes it. */
  readonly text: string;
}

export interface Qualifier {
  readonly group: string;
  readonly value: string;
}

/** The registry, indexed for look-up. */
export interface Lexicon {
  readonly registry: OrganisationRegistry;
  readonly gazetteer: Gazetteer;
  readonly phrases: PhraseIndex<TypePhrase>;
  readonly types: ReadonlyMap<string, InstitutionType>;
  readonly abbreviations: ReadonlySet<string>;
  /** Whether a folded word belongs to a class. */
  is(word: string, wordClass: WordClass): boolean;
  /** The form in which a word of a proper name is compared: `sfântul` → `sf`. */
  canonical(word: string): string;
  /** The full name of the one body that an abbreviation means. */
  fullName(abbreviation: string): string | undefined;
  /** Whether a proper name, as folded words in alphabetical order, is one of a family's private bodies. */
  isPrivate(family: string, name: readonly string[]): boolean;
  /** The word that tells a second body of a type from the first, in the counties that have two. */
  secondBody(type: string, county: string | undefined, name: string): string | undefined;
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
  const classes = wordsByClass(registry);
  const canonicals = new Map(
    registry.words.filter(({ canonical }) => canonical !== '').flatMap(({ word, canonical }) => words(word).map((folded) => [folded, canonical] as const)),
  );
  const qualifiers = indexQualifiers(registry);
  const fullNames = new Map(registry.namedAbbreviations.map(({ abbreviation, name }) => [abbreviation, name]));
  const privates = new Set(registry.privateInstitutions.map(({ family, name }) => `${family}:${words(name).sort().join(' ')}`));
  return {
    registry,
    gazetteer: new Gazetteer(registry),
    phrases: indexPhrases(registry, classes),
    types: new Map(registry.types.map((type) => [type.code, type])),
    abbreviations: new Set(registry.types.flatMap(({ abbreviations }) => abbreviations.flatMap(words))),
    is: (word, wordClass) => classes.get(wordClass)?.has(word) ?? false,
    canonical: (word) => canonicals.get(word) ?? word,
    fullName: (abbreviation) => fullNames.get(abbreviation),
    isPrivate: (family, name) => privates.has(`${family}:${[...name].sort().join(' ')}`),
    secondBody: (type, county, name) =>
      registry.secondBodies.find((entry) => entry.type === type && entry.county_code === county && words(name).includes(words(entry.word).join('')))?.type_suffix,
    qualifiers: (family, word) => qualifiers.get(family)?.get(stem(word)) ?? misspelledQualifier(word, qualifiers.get(family), classes),
  };
}

type QualifierIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Qualifier[]>>;

/** By family, then by the stem of the word. */
function indexQualifiers(registry: OrganisationRegistry): QualifierIndex {
  const index = new Map<string, Map<string, Qualifier[]>>();
  for (const { family, group, value, word } of registry.qualifiers) {
    const ofFamily = index.get(family) ?? new Map<string, Qualifier[]>();
    const key = stem(words(word).join(' '));
    ofFamily.set(key, [...(ofFamily.get(key) ?? []), { group, value }]);
    index.set(family, ofFamily);
  }
  return index;
}

/** The variety that a long word tells but for one wrong letter. */
function misspelledQualifier(
  word: string,
  qualifiers: ReadonlyMap<string, readonly Qualifier[]> | undefined,
  classes: ReadonlyMap<WordClass, ReadonlySet<string>>,
): readonly Qualifier[] {
  if (!qualifiers || word.length < 7) return [];
  const stemmed = stem(word);
  const near = [...qualifiers].find(([known]) => known[0] === word[0] && known.length >= 6 && lettersApart(stemmed, known, 1) === 1);
  return near && ![...classes.values()].some((known) => known.has(word)) ? near[1] : [];
}

function wordsByClass(registry: OrganisationRegistry): ReadonlyMap<WordClass, ReadonlySet<string>> {
  const classes = new Map<WordClass, Set<string>>();
  for (const entry of registry.words) {
    const known = classes.get(entry.class) ?? new Set();
    for (const word of words(entry.word)) known.add(word);
    classes.set(entry.class, known);
  }
  return classes;
}

function indexPhrases(registry: OrganisationRegistry, classes: ReadonlyMap<WordClass, ReadonlySet<string>>) {
  const connectors = classes.get('connector') ?? new Set();
  const levels = new Set([...(classes.get('level') ?? [])].map(stem));
  const known = new Set([...classes.values()].flatMap((known) => [...known]));
  const index = new PhraseIndex<TypePhrase>({ connectors, levels, known });
  for (const type of registry.types) {
    for (const text of [type.full_name, ...type.synonyms]) index.add(tokenise(text), { type, form: 'name', text });
    for (const text of type.local_offices) index.add(tokenise(text), { type, form: 'local-office', text });
    for (const text of type.abbreviations)
      index.addExact(words(text).join(''), { type, form: 'abbreviation', text });
  }
  return index;
}
