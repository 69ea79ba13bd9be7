import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import type { UnitCounts } from '../counts.js';
import { type Facts, guestsAmong, organisationsIn, type Presence, peopleIn } from '../facts.js';

/** What each unit's local meetings brought together; a joint meeting counts for each of its units. */
export function unitCounts({ year, local, localPresences, unitOrder }: Facts): UnitCounts[] {
  const meetingsOf = byUnit(local, (meeting) => meeting.units);
  const presencesOf = byUnit(localPresences, ({ meeting }) => meeting.units);
  const difficultiesOf = groupBy(year.difficulties, ({ unit }) => unit);
  return [...meetingsOf]
    .sort(([a], [b]) => unitOrder(a, b))
    .map(([unit, meetings]) => {
      const presences = presencesOf.get(unit) ?? [];
      return {
        unit,
        localMeetings: meetings.length,
        publicStructures: distinct(presences, ['public']),
        ngosAndPrivate: distinct(presences, ['ngo', 'private']),
        participants: peopleIn(guestsAmong(presences)),
        difficulties: difficultiesOf.get(unit)?.length ?? 0,
      };
    });
}

function byUnit<T>(items: readonly T[], unitsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const pairs = items.flatMap((item) => unitsOf(item).map((unit) => ({ unit, item })));
  const groups = groupBy(pairs, ({ unit }) => unit);
  return new Map([...groups].map(([unit, ofUnit]) => [unit, ofUnit.map(({ item }) => item)]));
}

function distinct(presences: readonly Presence[], kinds: readonly OrganisationKind[]): number {
  return organisationsIn(presences.filter(({ organisation }) => kinds.includes(organisation.kind))).size;
}
