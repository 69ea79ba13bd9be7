import { groupBy } from '../../model/collections.js';
import { foldText, words } from '../fold.js';
import { nominatives, nounForms, singularForms } from './inflection.js';

/** The words by which persons are recognised, as the registries spell them. */
export interface PersonWords {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  /** What a given name is shortened to, with a full stop: `Gh`. */
  readonly shortGivenNames: readonly string[];
  /** A name follows, and what stands before has ended: `doamna`, `deținut`. */
  readonly courtesy: readonly string[];
  /** A name follows, in the name of an institution too: `dr`, `preot`. */
  readonly titles: readonly string[];
  /** A name may follow: `director`. */
  readonly roles: readonly string[];
  /** Who speaks for an institution follows: `prin`, `reprezentată`. */
  readonly by: readonly string[];
  /** Institutions and places that bear the names of persons, behind words that describe them: `liceu`, `strada`, `sfântul`. */
  readonly bearers: readonly string[];
  /** Bodies whose own name follows at once, which may be a person's: `fundație`, `PFA`. */
  readonly named: readonly string[];
  /** What ends the name of an institution that may be a person's: `SRL`, `Foundation`. */
  readonly tails: readonly string[];
  /** By-names of rulers and saints: `Viteazul`. */
  readonly eponyms: readonly string[];
  /** Words of the names of institutions, which no person is called by. */
  readonly institutions: readonly string[];
  /** Other words that no person is called by. */
  readonly others: readonly string[];
  /** Names of places. Those of several words may be persons' names. */
  readonly places: readonly string[];
}

/** Surnames by how they end; folded. */
const surnameShape = /.{2}(?:escu|eanu|ianu|oiu|ovici|evici|aru|iuc|ache|asanu|sanu)$/;
/** Nothing but a surname ends so. */
const surelySurname = /.{2}escu$/;

/** What a word of a text may be. */
export interface WordKnown {
  /** A given name, in any case. */
  readonly isGiven: boolean;
  readonly isShortGiven: boolean;
  /** Known or shaped as a surname. */
  readonly isSurname: boolean;
  /** Means something else too, so that a name beside it has to tell that it is one. */
  readonly isWord: boolean;
  readonly isBearer: boolean;
}

/** The words, folded and with their forms, to be asked by a word of a text. */
export class PersonLexicon {
  readonly #given: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;
  readonly #short: ReadonlySet<string>;
  readonly #classes: Readonly<Record<WordClass, ReadonlySet<string>>>;
  readonly #known = new Map<string, WordKnown>();
  readonly #places: ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(given: PersonWords) {
    this.#given = folded(given.givenNames);
    this.#surnames = folded(given.surnames);
    this.#short = folded(given.shortGivenNames);
    const places = given.places.map(words);
    this.#classes = {
      courtesy: formsOf(given.courtesy, singularForms),
      title: formsOf(given.titles, singularForms),
      role: formsOf(given.roles, singularForms),
      by: folded(given.by),
      bearer: formsOf(given.bearers, nounForms),
      named: formsOf(given.named, nounForms),
      tail: folded(given.tails),
      eponym: folded(given.eponyms),
      institution: new Set(given.institutions.flatMap(words)),
      other: new Set(given.others.flatMap(words)),
      place: new Set(places.flatMap((place) => (place.length === 1 ? place : []))),
    };
    const longer = places.filter(({ length }) => length > 1);
    this.#places = groupBy(longer, ([first = '']) => first);
  }

  is(folded: string, wordClass: WordClass): boolean {
    return this.#classes[wordClass].has(folded);
  }

  /** What a word may be, worked out once. */
  word(folded: string): WordKnown {
    const before = this.#known.get(folded);
    if (before) return before;
    const known = {
      isGiven: nominatives(folded).some((name) => this.#given.has(name)),
      isShortGiven: this.#short.has(folded),
      isSurname: this.#surnames.has(folded) || surnameShape.test(folded),
      isWord: vocabulary.some((wordClass) => this.is(folded, wordClass)),
      isBearer: this.is(folded, 'bearer'),
    };
    this.#known.set(folded, known);
    return known;
  }

  isSurelySurname(folded: string): boolean {
    return surelySurname.test(folded);
  }

  /** Whether the word is a town or a county and nothing else that is no name. */
  isPlaceAlone(folded: string): boolean {
    return vocabulary.every((wordClass) => this.is(folded, wordClass) === (wordClass === 'place'));
  }

  /** How many of these words are the longest place of several words that begins with the first of them. */
  placeLength(folded: readonly string[]): number {
    const places = this.#places.get(folded[0] ?? '') ?? [];
    const here = places.filter((place) => place.every((one, at) => one === folded[at]));
    return Math.max(0, ...here.map(({ length }) => length));
  }
}

const vocabulary = [
  'courtesy',
  'title',
  'role',
  'by',
  'bearer',
  'named',
  'tail',
  'eponym',
  'institution',
  'other',
  'place',
] as const;
export type WordClass = (typeof vocabulary)[number];

function folded(list: readonly string[]): Set<string> {
  return new Set(list.map(foldText));
}

function formsOf(list: readonly string[], forms: (noun: string) => string[]): Set<string> {
  return new Set(list.map(foldText).flatMap(forms));
}
