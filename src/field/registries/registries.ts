import { z } from 'zod';
import { tableKinds } from '../contract/tables.js';

/**
 * The facts that the program knows of the field: plain data files beside this one, which an administration can
 * edit in a spreadsheet. `load.ts` reads them; the rest of the program takes them as a parameter.
 */

const alternatives = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));
const year = z.coerce.number().int().min(1990).max(2100);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional());

export const unitSchema = z.strictObject({
  code: z.string(),
  kind: z.enum(['penitenciar', 'centru de detenție', 'centru educativ', 'penitenciar-spital']),
  name: z.string(),
  county_code: z.string(),
  development_region: z.string(),
  /** Other names of its place, without the kind: former names, abbreviations. */
  other_place_names: alternatives,
});

/** What a word in the name of a unit says: of its kind, that a unit is named at all, or nothing. */
export const unitWordSchema = z.strictObject({
  /** Folded: lower case, no diacritics. */
  word: z.string(),
  says: z.enum([
    'unit',
    'hospital',
    'detention centre',
    'educational centre',
    'centre',
    'women',
    'own',
    'beside',
    'county',
  ]),
  /** Whether it also stands with the endings of nouns: `penitenciarului`. */
  inflected: z.enum(['yes', 'no']),
});

export const domainSchema = z.strictObject({
  number: z.coerce.number().int(),
  code: z.string(),
  name: z.string(),
  short_name: z.string(),
  name_en: z.string(),
  short_name_en: z.string(),
  from_notice: z.enum(['yes', 'no']),
  other_names: alternatives,
});

/** Names of ministries change with governments, so each holds from a year on. */
export const domainAuthoritySchema = z.strictObject({
  domain: z.string(),
  from_year: year,
  central_authority: z.string(),
  source: z.string(),
});

/** Under which strategy the meetings of some years are held; empty is what is not known. */
export const yearFrameSchema = z.strictObject({
  from_year: year,
  until_year: year,
  /** `2015-2019`. */
  strategy_period: optional(z.string()),
  /** Number and year of the Government's decision: `389/2015`. */
  decision: optional(z.string()),
  gazette: optional(z.string()),
  gazette_en: optional(z.string()),
  objective_number: optional(z.string()),
  objective: optional(z.string()),
  objective_en: optional(z.string()),
  activity_number: optional(z.string()),
  activity: optional(z.string()),
  activity_en: optional(z.string()),
  /** The year of the first series of meetings. */
  first_year: optional(year),
  source: z.string(),
});

export const countySchema = z.strictObject({
  siruta: z.string(),
  code: z.string(),
  jud_code: z.string(),
  name: z.string(),
  seat: z.string(),
  region: z.string(),
  nuts3: z.string(),
});

export const publicHolidaySchema = z.strictObject({
  name: z.string(),
  /** `MM-DD`; empty where the day follows Easter. */
  month_day: optional(z.string()),
  /** Days after Orthodox Easter Sunday. */
  easter_offset: optional(z.coerce.number().int()),
  from_year: optional(year),
  until_year: optional(year),
  source: z.string(),
});

/** `header-words.csv`: how much a word above a column says for a key; stems are beginnings of folded words, `=` a whole one. */
export const headerWordSchema = z.strictObject({
  table: z.enum(tableKinds),
  column: z.string().min(1),
  weight: z.coerce.number().positive(),
  stems: alternatives,
});

/** `value-words.csv`: words by which values, titles and remarks are told; stems as in `header-words.csv`. */
export const valueWordSchema = z.strictObject({ sense: z.string().min(1), stems: alternatives });

export type Unit = z.infer<typeof unitSchema>;
export type UnitWord = z.infer<typeof unitWordSchema>;
export type Domain = z.infer<typeof domainSchema>;
export type DomainAuthority = z.infer<typeof domainAuthoritySchema>;
export type YearFrame = z.infer<typeof yearFrameSchema>;
export type County = z.infer<typeof countySchema>;
export type PublicHolidayEntry = z.infer<typeof publicHolidaySchema>;
export type HeaderWordEntry = z.infer<typeof headerWordSchema>;
export type ValueWordEntry = z.infer<typeof valueWordSchema>;

export interface Registries {
  readonly units: readonly Unit[];
  readonly unitWords: readonly UnitWord[];
  readonly domains: readonly Domain[];
  readonly domainAuthorities: readonly DomainAuthority[];
  readonly yearFrames: readonly YearFrame[];
  readonly counties: readonly County[];
  readonly publicHolidays: readonly PublicHolidayEntry[];
  readonly headerWords: readonly HeaderWordEntry[];
  readonly valueWords: readonly ValueWordEntry[];
}

/** The central authority of a domain in a year: the latest name in force by then, else the earliest known. */
export function authorityOfDomain(registries: Registries, domain: string, year: number): string {
  const names = registries.domainAuthorities
    .filter((entry) => entry.domain === domain)
    .sort((a, b) => a.from_year - b.from_year);
  const inForce = names.findLast((entry) => entry.from_year <= year) ?? names[0];
  if (!inForce) throw new Error(`domain-authorities.csv names no authority for domain ${domain}`);
  return inForce.central_authority;
}
