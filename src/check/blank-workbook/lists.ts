import type { TableKind } from '../../field/contract/tables.js';
import {
  measureWords,
  meetingFormWords,
  meetingTypeWords,
  organisationKindWords,
} from '../../field/contract/words.js';
import { authorityOfDomain, type Registries } from '../../field/registries/registries.js';
import { countyKnown } from '../../intake/validate/rules/county-known.js';
import { domainKnown } from '../../intake/validate/rules/domain-known.js';
import { measureKnown } from '../../intake/validate/rules/measure-known.js';
import { meetingFormKnown } from '../../intake/validate/rules/meeting-form-known.js';
import { meetingTypeKnown } from '../../intake/validate/rules/meeting-type-known.js';
import { organisationKindKnown } from '../../intake/validate/rules/organisation-kind-known.js';
import { unitKnown } from '../../intake/validate/rules/unit-known.js';
import type { Severity } from '../../model/problem.js';

/** The lists that staff choose from. */
export const listIds = [
  'units',
  'counties',
  'types',
  'forms',
  'kinds',
  'domains',
  'measures',
  'authorities',
] as const;
export type ListId = (typeof listIds)[number];

/** The names by which the workbook calls them. */
export const listNames: Readonly<Record<ListId, string>> = {
  units: 'lista_unitati',
  counties: 'lista_judete',
  types: 'lista_tipuri_de_intalniri',
  forms: 'lista_forme',
  kinds: 'lista_tipuri_de_institutii',
  domains: 'lista_domenii',
  measures: 'lista_masuri',
  authorities: 'lista_autoritati',
};

/** The entries of each list, from the registries and the words that the rules read. */
export function listEntries(
  registries: Registries,
  year: number,
): Readonly<Record<ListId, readonly string[]>> {
  const { units, counties, domains } = registries;
  return {
    units: units.map(({ name }) => name),
    counties: counties.map(({ name }) => name),
    types: firstWords(meetingTypeWords),
    forms: firstWords(meetingFormWords),
    kinds: firstWords(organisationKindWords),
    domains: domains.map(({ name }) => name),
    measures: firstWords(measureWords),
    authorities: [...new Set(domains.map(({ code }) => authorityOfDomain(registries, code, year)))],
  };
}

function firstWords(words: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(words).flatMap(([first]) => first ?? []);
}

/** A column that is chosen from a list; where the rule of the column is an error, nothing else can be typed. */
interface ListedColumn {
  readonly list: ListId;
  readonly severity: Severity;
}

const listed: { readonly [K in TableKind]?: Readonly<Record<string, ListedColumn>> } = {
  meetings: {
    type: { list: 'types', severity: meetingTypeKnown.severity },
    unit: { list: 'units', severity: unitKnown.severity },
    county: { list: 'counties', severity: countyKnown.severity },
    form: { list: 'forms', severity: meetingFormKnown.severity },
  },
  participants: {
    kind: { list: 'kinds', severity: organisationKindKnown.severity },
    county: { list: 'counties', severity: countyKnown.severity },
  },
  difficulties: {
    domain: { list: 'domains', severity: domainKnown.severity },
    authority: { list: 'authorities', severity: 'info' },
    measure: { list: 'measures', severity: measureKnown.severity },
  },
  practices: { domain: { list: 'domains', severity: domainKnown.severity } },
  indicators: {
    unit: { list: 'units', severity: unitKnown.severity },
    domain: { list: 'domains', severity: domainKnown.severity },
  },
};

/** The list that a column is chosen from; nothing where it is typed freely. */
export function listOf(kind: TableKind, key: string): ListedColumn | undefined {
  return listed[kind]?.[key];
}
