import { byCodeUnits } from '../../../model/collections.js';
import type { Problem } from '../../../model/problem.js';
import { checkMeeting } from '../checks/index.js';
import type { JointMeeting } from '../joint/joint-meetings.js';
import type { UnitOrder } from '../order.js';
import type { BoundUnit } from '../tables.js';
import type { Meeting, MergeNote, Year } from '../year.js';
import { buildMeeting } from './build-meeting.js';
import { meetingFacts } from './meeting-facts.js';
import { meetingIds } from './meeting-ids.js';
import { attach, meetingOfGroup, rowsOfMeetings } from './rows-of-meetings.js';
import { repeatedNotes, repeatedRows } from './tell-united.js';

/** The tables of a year, with what was found on the way. */
export interface Assembled {
  readonly tables: Pick<Year, 'meetings' | 'difficulties' | 'practices' | 'indicators' | 'collaborations'>;
  readonly notes: readonly MergeNote[];
  readonly problems: readonly Problem[];
}

/** Puts together each meeting with its participants, and every other row with the id of its meeting. */
export function assemble(
  joint: readonly JointMeeting[],
  units: readonly BoundUnit[],
  order: UnitOrder,
): Assembled {
  const meetingOf = meetingOfGroup(joint);
  const ids = meetingIds(joint);
  const participants = rowsOfMeetings(
    units.flatMap(({ tables }) => tables.participants),
    meetingOf,
  );
  const difficulties = units.flatMap(({ tables }) => tables.difficulties);
  const difficultiesOf = rowsOfMeetings(difficulties, meetingOf);
  const idOf = (group: Parameters<typeof meetingOf.get>[0]) => {
    const meeting = meetingOf.get(group);
    return meeting && ids.get(meeting);
  };
  const built = [...ids].map(([meeting, id]) => {
    const rows = (participants.get(meeting) ?? []).map(({ record }) => record);
    return { joint: meeting, ...buildMeeting(id, meeting, rows, order) };
  });
  built.sort(({ meeting: a }, { meeting: b }) => byDay(a, b));
  return {
    tables: {
      meetings: built.map(({ meeting }) => meeting),
      difficulties: attach(difficulties, idOf, order),
      practices: attach(
        units.flatMap(({ tables }) => tables.practices),
        idOf,
        order,
      ),
      indicators: attach(
        units.flatMap(({ tables }) => tables.indicators),
        idOf,
        order,
      ),
      collaborations: attach(
        units.flatMap(({ tables }) => tables.collaborations),
        idOf,
        order,
      ),
    },
    notes: built.flatMap(repeatedNotes),
    problems: built.flatMap((one) => [
      ...repeatedRows(one),
      ...checkMeeting(meetingFacts(one.joint, one.meeting, participants, difficultiesOf)),
    ]),
  };
}

function byDay(a: Meeting, b: Meeting): number {
  return byCodeUnits(a.days.first, b.days.first) || byCodeUnits(a.id, b.id);
}
