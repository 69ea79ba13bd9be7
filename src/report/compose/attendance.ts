import type { OrganisationKind } from '../../field/contract/enumerations.js';
import type { Meeting, Year } from '../../year/merge/year.js';
import { participantMentionId } from '../../year/resolve/mentions.js';
import type { Resolution } from '../../year/resolve/organisation.js';

/** Who was present at which meeting. */
export interface Attendance {
  readonly byMeeting: ReadonlyMap<string, MeetingAttendance>;
  /** Ids of the local meetings at which an organisation was present, by its index in the resolution. */
  readonly localMeetings: readonly (readonly string[])[];
}

export interface MeetingAttendance {
  /** Indices of the organisations present, in the order of the resolution. */
  readonly organisations: readonly number[];
  /** How many came for each organisation, by its index. */
  readonly representatives: ReadonlyMap<number, number>;
  /** Representatives by kind of their organisation. */
  readonly participants: Readonly<Record<OrganisationKind, number>>;
}

/** Joins meetings and organisations by the mentions of the participants. */
export function attendanceOf(year: Year, { organisations, byMention }: Resolution): Attendance {
  const indices = new Map(organisations.map(({ id }, index) => [id, index]));
  const byMeeting = new Map(
    year.meetings.map((meeting) => [meeting.id, meetingAttendance(year.year, meeting, byMention, indices)]),
  );
  const localMeetings: string[][] = organisations.map(() => []);
  for (const { id, type } of year.meetings)
    if (type === 'local')
      for (const index of byMeeting.get(id)?.organisations ?? []) localMeetings[index]?.push(id);
  return { byMeeting, localMeetings };
}

function meetingAttendance(
  year: number,
  meeting: Meeting,
  byMention: Resolution['byMention'],
  indices: ReadonlyMap<string, number>,
): MeetingAttendance {
  const present = new Map<number, number>();
  const participants = noParticipants();
  for (const [number, { count }] of meeting.participants.entries()) {
    const organisation = byMention.get(participantMentionId(year, meeting, number));
    const index = indices.get(organisation?.id ?? '');
    if (index !== undefined) present.set(index, (present.get(index) ?? 0) + count);
    participants[organisation?.kind ?? 'unknown'] += count;
  }
  const organisations = [...present.keys()].sort((a, b) => a - b);
  return { organisations, representatives: present, participants };
}

function noParticipants(): Record<OrganisationKind, number> {
  return { public: 0, central: 0, ngo: 0, private: 0, penitentiary: 0, unknown: 0 };
}
