import type { OrganisationKind } from '../contract/enumerations.js';
import type { Meeting, Participant, Year } from '../merge/year.js';
import type { Place } from '../place.js';
import type { Organisation, Resolution } from '../resolve/organisation.js';

/** Who was present at which meeting. */
export interface Attendance {
  readonly byMeeting: ReadonlyMap<string, MeetingAttendance>;
  /** Ids of the local meetings at which an organisation was present, by its index in the resolution. */
  readonly localMeetings: readonly (readonly string[])[];
}

export interface MeetingAttendance {
  /** Indices of the organisations present, in the order of the resolution. */
  readonly organisations: readonly number[];
  /** Representatives by kind of their organisation. */
  readonly participants: Readonly<Record<OrganisationKind, number>>;
}

type Finder = (participant: Participant) => number | undefined;

/** Joins meetings and organisations by the cells in which the organisations were typed. */
export function attendanceOf(year: Year, { organisations }: Resolution): Attendance {
  const find = createFinder(organisations);
  const byMeeting = new Map(
    year.meetings.map((meeting) => [meeting.id, meetingAttendance(meeting, organisations, find)]),
  );
  const localMeetings: string[][] = organisations.map(() => []);
  for (const { id, type } of year.meetings)
    if (type === 'local')
      for (const index of byMeeting.get(id)?.organisations ?? []) localMeetings[index]?.push(id);
  return { byMeeting, localMeetings };
}

/** One cell may name two organisations, so the name typed belongs to the key. */
function createFinder(organisations: readonly Organisation[]): Finder {
  const byKey = new Map<string, number>();
  for (const [index, { members }] of organisations.entries())
    for (const { name, places } of members) for (const place of places) byKey.set(keyOf(place, name), index);
  return ({ places, organisation }) => {
    const place = places.find((one) => byKey.has(keyOf(one, organisation)));
    return place && byKey.get(keyOf(place, organisation));
  };
}

function keyOf({ file, sheet, cell }: Place, name: string): string {
  return JSON.stringify([file, sheet, cell, name]);
}

function meetingAttendance(
  { participants }: Meeting,
  organisations: readonly Organisation[],
  find: Finder,
): MeetingAttendance {
  const present = new Set<number>();
  const counts: Record<OrganisationKind, number> = {
    public: 0,
    central: 0,
    ngo: 0,
    private: 0,
    penitentiary: 0,
    unknown: 0,
  };
  for (const participant of participants) {
    const index = find(participant);
    if (index !== undefined) present.add(index);
    counts[(index === undefined ? undefined : organisations[index]?.kind) ?? 'unknown'] += participant.count;
  }
  return { organisations: [...present].sort((a, b) => a - b), participants: counts };
}
