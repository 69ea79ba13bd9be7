import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { foldText } from '../../../text/fold.js';
import type { CountyCounts } from '../counts.js';
import { type Facts, organisationsIn } from '../facts.js';

/** What makes up the public: central authorities and those of unknown kind are told elsewhere. */
const kinds: readonly OrganisationKind[] = ['public', 'ngo', 'private'];

/** Counties with a meeting, in the order of their names. */
export function countyCounts({ year, localPresences, registries }: Facts): CountyCounts[] {
  const names = new Map(registries.counties.map(({ code, name }) => [code, foldText(name)]));
  const partners = localPresences.filter(({ organisation }) => kinds.includes(organisation.kind));
  const partnersOf = groupBy(partners, ({ meeting }) => meeting.county);
  return [...groupBy(year.meetings, ({ county }) => county)]
    .sort(([a], [b]) => byCodeUnits(names.get(a) ?? a, names.get(b) ?? b))
    .map(([county, meetings]) => {
      const local = meetings.filter(({ type }) => type === 'local').length;
      const organisations = organisationsIn(partnersOf.get(county) ?? []).size;
      return { county, local, interregional: meetings.length - local, organisations };
    });
}
