import type { Located } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import type { JointMeeting } from '../joint/joint-meetings.js';
import type { MeetingGroup } from '../meetings/group.js';
import { byPosition, type UnitOrder } from '../order.js';
import type { Bound } from '../tables.js';
import type { Attached } from '../year.js';

/** The joint meeting that a unit's meeting became part of. */
export type MeetingOfGroup = ReadonlyMap<MeetingGroup, JointMeeting>;

export function meetingOfGroup(meetings: readonly JointMeeting[]): MeetingOfGroup {
  return new Map(
    meetings.flatMap((meeting) => meeting.reports.map(({ group }) => [group, meeting] as const)),
  );
}

/** The rows of each joint meeting; under `undefined`, those of none. */
export function rowsOfMeetings<R extends Located>(
  rows: readonly Bound<R>[],
  meetings: MeetingOfGroup,
): Map<JointMeeting | undefined, Bound<R>[]> {
  return groupBy(rows, ({ group }) => group && meetings.get(group));
}

/** The records with the ids of their meetings: by unit in the order of the registry, then as they stand in the files. */
export function attach<R extends Located>(
  rows: readonly Bound<R>[],
  idOf: (group: MeetingGroup) => string | undefined,
  order: UnitOrder,
): Attached<R>[] {
  return rows
    .map(({ record, group }): Attached<R> => {
      const meetingId = group && idOf(group);
      return meetingId === undefined ? record : { ...record, meetingId };
    })
    .sort((a, b) => order(a.unit, b.unit) || byPosition(a, b));
}
