import { type OrganisationKind, organisationKinds } from '../../../field/contract/enumerations.js';
import type { Counts } from '../../../year/count/counts.js';
import { guestKinds, personFigures } from '../../../year/count/figure-table.js';
import type { Year } from '../../../year/merge/year.js';
import type { Organisation } from '../../../year/resolve/organisation.js';
import type { Attendance } from '../attendance.js';
import { figureSums } from './figure-sums.js';
import type { PersonCount } from './hidden.js';
import { type Count, protectSmall, type Sum } from './protect.js';
import type { PublishedCounts } from './published-counts.js';

/** The numbers of persons of a meeting as they may be published. */
export interface MeetingPersons {
  readonly byKind: Readonly<Record<OrganisationKind, PersonCount>>;
  /** Without the staff of the prison system. */
  readonly guests: PersonCount;
}

export interface PublishedPersons {
  readonly counts: PublishedCounts;
  readonly byMeeting: ReadonlyMap<string, MeetingPersons>;
}

/** What a reader may know of a year when it is published. */
export interface PersonFacts {
  readonly counts: Counts;
  readonly year: Year;
  readonly organisations: readonly Organisation[];
  readonly attendance: Attendance;
}

/** Every number of persons that is published, by kind and meeting, meeting, unit and figure, with small ones hidden. */
export function hideSmallGroups(facts: PersonFacts, limit: number): PublishedPersons {
  const shown = limit > 0 ? protectSmall(countsOf(facts), sumsOf(facts), limit) : valuesOf(countsOf(facts));
  const persons = (id: string): PersonCount => shown.get(id) ?? 0;
  return {
    counts: publishedCounts(facts.counts, persons),
    byMeeting: new Map(facts.year.meetings.map(({ id }) => [id, meetingPersons(id, persons)])),
  };
}

function publishedCounts(counts: Counts, persons: (id: string) => PersonCount): PublishedCounts {
  const figures = personFigures.map(([id]) => [id, { ...counts.figures[id], value: persons(id) }]);
  return {
    ...counts,
    figures: { ...counts.figures, ...Object.fromEntries(figures) } as PublishedCounts['figures'],
    units: counts.units.map((unit) => ({ ...unit, participants: persons(ofUnit(unit.unit)) })),
  };
}

function meetingPersons(meeting: string, persons: (id: string) => PersonCount): MeetingPersons {
  const byKind = organisationKinds.map((kind) => [kind, persons(ofKind(meeting, kind))]);
  return {
    byKind: Object.fromEntries(byKind) as MeetingPersons['byKind'],
    guests: persons(guestsOf(meeting)),
  };
}

const ofKind = (meeting: string, kind: OrganisationKind) => `meeting ${meeting} ${kind}`;
const guestsOf = (meeting: string) => `meeting ${meeting}`;
const ofUnit = (unit: string) => `unit ${unit}`;

function valuesOf(counts: ReadonlyMap<string, Count>): Map<string, PersonCount> {
  return new Map([...counts].map(([id, { value }]) => [id, value]));
}

function countsOf({ counts, year, organisations, attendance }: PersonFacts): Map<string, Count> {
  const found = figureCounts(counts);
  for (const { id } of year.meetings) {
    const at = attendance.byMeeting.get(id);
    const present = (at?.organisations ?? []).map((index) => organisations[index]?.kind);
    const least = (kinds: readonly OrganisationKind[]) =>
      present.filter((kind) => kind !== undefined && kinds.includes(kind)).length;
    for (const kind of organisationKinds)
      found.set(ofKind(id, kind), { value: at?.participants[kind] ?? 0, least: least([kind]) });
    const guests = guestKinds.reduce((sum, kind) => sum + (at?.participants[kind] ?? 0), 0);
    found.set(guestsOf(id), { value: guests, least: least(guestKinds), weight: 1 });
  }
  for (const { unit, participants } of counts.units)
    found.set(ofUnit(unit), { value: participants, weight: 1 });
  return found;
}

function figureCounts({ figures }: Counts): Map<string, Count> {
  return new Map(personFigures.map(([id]) => [id, { value: figures[id].value, weight: 2 }]));
}

/** How the numbers of persons of figures, units and meetings add up. */
function sumsOf({ counts, year }: PersonFacts): Sum<string>[] {
  const local = year.meetings.filter(({ type }) => type === 'local');
  return [
    ...figureSums(personFigures, year.meetings, { guestsOf, ofKind }),
    ...year.meetings.map(({ id }) => ({
      total: guestsOf(id),
      parts: guestKinds.map((kind) => ofKind(id, kind)),
    })),
    ...counts.units.map(({ unit }) => ({
      total: ofUnit(unit),
      parts: local.filter(({ units }) => units.includes(unit)).map(({ id }) => guestsOf(id)),
    })),
  ];
}
