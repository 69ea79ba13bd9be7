import { z } from 'zod';
import { organisationKinds } from '../contract/enumerations.js';
import type { County, Unit } from './registries.js';

/**
 * What the program knows of organisations and their names: plain data files beside this one, which an analyst
 * extends in a spreadsheet. Alternatives within a cell are separated by `|`. `load-organisations.ts` reads them;
 * the resolver takes them as a parameter.
 */

const alternatives = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));
const blank = z.preprocess((cell) => (cell === '' ? undefined : cell), z.string().optional());

/** `CJP|CN=Colegiul Național`: after `=` what an abbreviation spells out, where that is not the full name. */
const abbreviations = alternatives.transform((cells) =>
  cells.map((cell) => {
    const [short = '', full] = cell.split('=');
    return { short, ...(full === undefined ? {} : { full }) };
  }),
);

/**
 * What tells two bodies of a type apart: `county`, one a county (or sector of Bucharest); `place`, one a town or
 * commune; `name`, its own name or number; `unit`, the registry of prison units; `national`, there is one only.
 */
export const identities = ['county', 'place', 'name', 'unit', 'national'] as const;
export type Identity = (typeof identities)[number];

/** `institution-types.csv`; each line names its source in the column `source`. */
export const institutionTypeSchema = z.strictObject({
  code: z.string().min(1),
  full_name: z.string().min(1),
  /** Where the capital's body is called otherwise. */
  full_name_bucharest: blank,
  abbreviations,
  /** Other full names; how they are inflected does not matter. */
  synonyms: alternatives,
  /** Names of departments and local offices without a legal personality of their own. */
  local_offices: alternatives,
  kind: z.enum(organisationKinds),
  identity: z.enum(identities),
  /** Types whose bodies are told apart by name among each other: schools, hospitals. */
  family: blank,
  /** The type whose body it always is: a commune's social compartment is the town hall. */
  counts_as: blank,
  /** The type whose body it is where the name says so: a placement centre „– DGASPC Iași”. */
  part_of: blank,
  /** The type that it is in a county's seat: the library of a county's seat is the county's. */
  at_county_seat: blank,
  /** The type that it is in a commune, which has no service with legal personality. */
  in_commune: blank,
  central_authority: alternatives,
  legal_basis: z.string(),
  source: z.string().min(1),
});

/** `places.csv`: every municipality, town, commune and sector. Source: SIRUTA (INS, OGL-ROU-1.0). */
export const placeSchema = z.strictObject({
  siruta: z.string().regex(/^\d+$/),
  name: z.string().min(1),
  level: z.enum(['municipality', 'town', 'commune', 'sector']),
  county_code: z.string().min(1),
});

/** `place-aliases.csv`: other names of places (with a county), and of words within them (without one). */
export const placeAliasSchema = z.strictObject({
  alias: z.string().min(1),
  county_code: z.string(),
  place: z.string().min(1),
});

/**
 * `name-words.csv`: what single words do in a name. `canonical` is the form in which the word is compared.
 * Source: names of the public registers of non-governmental organisations, schools and hospitals.
 */
export const wordClasses = [
  'branch',
  'common',
  'company',
  'company-name',
  'connector',
  'country',
  'county-marker',
  'department',
  'filler',
  'first-name',
  'given-name',
  'level',
  'non-entity',
  'number',
  'place-marker',
  'private',
  'public-name',
  'representative',
  'role-addition',
  'saint',
  'sector',
  'short',
  'title',
  'with-place',
] as const;
export type WordClass = (typeof wordClasses)[number];

export const nameWordSchema = z.strictObject({
  class: z.enum(wordClasses),
  word: z.string().min(1),
  canonical: z.string(),
});

/** `name-qualifiers.csv`: words that tell the variety of a school, a hospital; group `filler` tells nothing. */
export const nameQualifierSchema = z.strictObject({
  family: z.string().min(1),
  group: z.string().min(1),
  value: z.string(),
  word: z.string().min(1),
});

/** `private-institutions.csv`: schools and universities that are private although their names do not say so. */
export const privateInstitutionSchema = z.strictObject({
  family: z.string().min(1),
  /** The proper name, without the type and the place. */
  name: z.string().min(1),
  source: z.string().min(1),
});

/** `named-abbreviations.csv`: abbreviations of one body each, which its type and place do not tell: universities. */
export const namedAbbreviationSchema = z.strictObject({
  abbreviation: z.string().regex(/^[A-Z]+\d?$/),
  /** The full name, as it would be typed. */
  name: z.string().min(1),
  source: z.string().min(1),
});

/** `second-bodies.csv`: counties that have two bodies of a type of which the others have one. */
export const secondBodySchema = z.strictObject({
  type: z.string().min(1),
  county_code: z.string().min(1),
  /** The word in the name of the second that the first does not have. */
  word: z.string().min(1),
  type_suffix: z.string().regex(/^[a-z-]+$/),
  source: z.string().min(1),
});

/** `county-neighbours.csv`: the counties that share a border with each. */
export const countyNeighboursSchema = z.strictObject({
  county_code: z.string().min(1),
  neighbours: alternatives,
});

/**
 * `organisation-doubts.csv`: how often a doubt about a body is right, as measured on names whose bodies are known. `pair-…`:
 * the two names of a question are otherwise than counted; `kind-…`: a body of unsure kind is of another; `other-…`: a body
 * is another of those met, under a name that was not understood; `two-…`: it is two.
 */
export const doubtCodes = [
  'pair-weak',
  'pair-rival',
  'pair-part',
  'pair-unnamed',
  'pair-alike',
  'pair-near',
  'kind-told',
  'kind-unknown',
  'other-listed',
  'other-keyed',
  'other-typed',
  'other-bare',
  'two-listed',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

export const organisationDoubtSchema = z.strictObject({
  doubt: z.enum(doubtCodes),
  probability: z.coerce.number().min(0).max(1),
  source: z.string().min(1),
});

export type InstitutionType = z.infer<typeof institutionTypeSchema>;
export type PlaceEntry = z.infer<typeof placeSchema>;
export type PlaceAlias = z.infer<typeof placeAliasSchema>;
export type NameWord = z.infer<typeof nameWordSchema>;
export type NameQualifier = z.infer<typeof nameQualifierSchema>;

export type PrivateInstitution = z.infer<typeof privateInstitutionSchema>;

export type NamedAbbreviation = z.infer<typeof namedAbbreviationSchema>;
export type SecondBody = z.infer<typeof secondBodySchema>;

export interface OrganisationRegistry {
  readonly types: readonly InstitutionType[];
  readonly places: readonly PlaceEntry[];
  readonly placeAliases: readonly PlaceAlias[];
  readonly words: readonly NameWord[];
  readonly qualifiers: readonly NameQualifier[];
  readonly privateInstitutions: readonly PrivateInstitution[];
  readonly namedAbbreviations: readonly NamedAbbreviation[];
  readonly secondBodies: readonly SecondBody[];
  readonly doubts: readonly z.infer<typeof organisationDoubtSchema>[];
  readonly counties: readonly County[];
  readonly countyNeighbours: readonly z.infer<typeof countyNeighboursSchema>[];
  readonly units: readonly Unit[];
}
