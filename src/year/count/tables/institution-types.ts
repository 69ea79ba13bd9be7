import { type OrganisationKind, organisationKinds } from '../../../field/contract/enumerations.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { InstitutionTypeCounts } from '../counts.js';
import { type Facts, organisationsIn, type Presence } from '../facts.js';

/** Partners of the units: neither the prison system itself nor what nobody could tell. */
const partnerKinds: readonly OrganisationKind[] = ['public', 'central', 'ngo', 'private'];

/** Types of institution present at local meetings; organisations of no recognised type stand together by kind. */
export function institutionTypeCounts({ localPresences, unitOrder }: Facts): InstitutionTypeCounts[] {
  const partners = localPresences.filter(({ organisation }) => partnerKinds.includes(organisation.kind));
  const types = groupBy(partners, ({ organisation: { type, kind } }) => `${kind}\n${type ?? ''}`);
  return [...types.values()]
    .flatMap(([first, ...others]): InstitutionTypeCounts[] => {
      if (!first) return [];
      const { type, kind } = first.organisation;
      const presences = [first, ...others];
      const units = [...new Set(presences.flatMap(({ meeting }) => meeting.units))].sort(unitOrder);
      const organisations = organisationsIn(presences).size;
      const organisationsByUnit = units.map((unit) => organisationsIn(presences.filter(isAt(unit))).size);
      return [{ ...(type !== undefined && { type }), kind, organisations, units, organisationsByUnit }];
    })
    .sort(byFrequency);
}

function isAt(unit: string): (presence: Presence) => boolean {
  return ({ meeting }) => meeting.units.includes(unit);
}

function byFrequency(a: InstitutionTypeCounts, b: InstitutionTypeCounts): number {
  const rank = ({ kind }: InstitutionTypeCounts) => organisationKinds.indexOf(kind);
  return b.organisations - a.organisations || rank(a) - rank(b) || byCodeUnits(a.type ?? '', b.type ?? '');
}
