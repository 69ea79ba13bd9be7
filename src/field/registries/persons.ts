import { z } from 'zod';
import type { PersonWords } from '../../text/persons/lexicon.js';
import { createPersonFinder, type PersonFinder } from '../../text/persons/person-finder.js';
import type { OrganisationRegistry, WordClass } from './organisations.js';

/** `person-names.csv`; each line names its source. `docs/person-names.mjs` writes most of it. */
export const personNameSchema = z.strictObject({
  part: z.enum(['given', 'surname']),
  name: z.string().min(1),
  origin: z.enum(['de', 'hu', 'ro', 'roma']),
  source: z.string().min(1),
});

/** `person-words.csv`: words beside the names of persons, and words that are none. Forms are made by the program. */
export const personWordSchema = z.strictObject({
  class: z.enum(['bearer', 'by', 'courtesy', 'eponym', 'named', 'no-name', 'role', 'tail', 'title']),
  word: z.string().min(1),
});

/** The words of `person-words.csv` by class. */
export type PersonWordClass = z.infer<typeof personWordSchema>['class'];

/** What is known of the names of persons: as lists, since the offline page carries it too. */
export interface PersonRegistry {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  readonly words: Readonly<Partial<Record<PersonWordClass, readonly string[]>>>;
}

/** Words of institutions' names among which persons are none. */
const classesOfInstitutions: readonly WordClass[] = [
  'branch',
  'company',
  'company-name',
  'country',
  'department',
  'filler',
  'level',
  'private',
  'public-name',
  'short',
];
const otherClasses: readonly WordClass[] = ['common', 'connector', 'non-entity', 'place-marker'];

/** The finder of persons, made once for its registries. */
export function personFinderOf(persons: PersonRegistry, organisations: OrganisationRegistry): PersonFinder {
  const known = finders.get(persons) ?? createPersonFinder(personWords(persons, organisations));
  finders.set(persons, known);
  return known;
}

const finders = new WeakMap<PersonRegistry, PersonFinder>();

/** The names of persons, and those of institutions and places, which are none. */
function personWords(persons: PersonRegistry, organisations: OrganisationRegistry): PersonWords {
  const ofClass = (wordClass: PersonWordClass) => persons.words[wordClass] ?? [];
  const ofNames = (...classes: WordClass[]) =>
    organisations.words.filter((word) => classes.includes(word.class)).map(({ word }) => word);
  const { types, qualifiers, places, counties } = organisations;
  const typeNames = types.flatMap((type) => [
    type.full_name,
    ...type.synonyms,
    ...type.local_offices,
    ...type.abbreviations.flatMap(({ short, full }) => [short, full ?? '']),
  ]);
  const towns = places.filter(({ level, name }) => level !== 'commune' || /[\s-]/.test(name));
  return {
    givenNames: persons.givenNames,
    surnames: persons.surnames,
    shortGivenNames: ofNames('given-name'),
    courtesy: ofClass('courtesy'),
    titles: ofClass('title'),
    roles: ofClass('role'),
    by: ofClass('by'),
    bearers: [...ofClass('bearer'), ...ofNames('saint')],
    named: ofClass('named'),
    tails: ofClass('tail'),
    eponyms: ofClass('eponym'),
    institutions: [...typeNames, ...qualifiers.map(({ word }) => word), ...ofNames(...classesOfInstitutions)],
    others: [...ofClass('no-name'), ...ofNames(...otherClasses)],
    places: [...towns.map(({ name }) => name), ...counties.map(({ name }) => name)],
  };
}
