import type { Knowledge } from '../field/knowledge.js';
import { personFinderOf } from '../field/registries/persons.js';
import type { HeaderDecision } from '../intake/recognise/header-decisions.js';
import { UnitFinder } from '../intake/recognise/units.js';
import type { ValidationContext } from '../intake/validate/rule.js';
import { remembered } from '../model/collections.js';
import type { Year } from './merge/year.js';
import { organisationMentions } from './resolve/mentions.js';
import { inferKind } from './resolve/organisations/kind.js';
import { resolveOrganisations } from './resolve/organisations/resolve.js';

/** What the rules of a file may ask. */
export function validationContext(
  knowledge: Pick<Knowledge, 'registries' | 'organisations' | 'persons'>,
  today: string,
  year?: number,
  headers: readonly HeaderDecision[] = [],
): ValidationContext {
  return {
    ...(year !== undefined && { year }),
    headers,
    today,
    registries: knowledge.registries,
    units: new UnitFinder(knowledge.registries),
    ...namesKnown(knowledge),
  };
}

/** What a check asks besides. */
export interface CheckContext extends ValidationContext {
  /** How many institutions the names of a year mean, as a report of it would tell them apart. */
  readonly countInstitutions: (year: Year) => number;
}

/** What a check of files asks: what their rules ask, and which names mean one institution. */
export function checkContext(
  knowledge: Pick<Knowledge, 'registries' | 'organisations' | 'persons'>,
  today: string,
  year?: number,
  headers: readonly HeaderDecision[] = [],
): CheckContext {
  return {
    ...validationContext(knowledge, today, year, headers),
    countInstitutions: (of) =>
      resolveOrganisations(organisationMentions(of), knowledge.organisations).organisations.length,
  };
}

/** What tells persons and kinds of institutions by their names. */
export function namesKnown({
  persons,
  organisations,
}: Pick<Knowledge, 'organisations' | 'persons'>): Pick<ValidationContext, 'persons' | 'inferKind'> {
  return {
    persons: personFinderOf(persons, organisations),
    inferKind: remembered((name) => inferKind(name, organisations)),
  };
}
