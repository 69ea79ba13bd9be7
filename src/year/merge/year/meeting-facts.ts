import type { DifficultyRecord, Located, ParticipantRecord } from '../../../intake/validate/records.js';
import type { MeetingFacts } from '../checks/facts.js';
import type { JointMeeting } from '../joint/joint-meetings.js';
import type { Bound } from '../tables.js';
import type { Meeting } from '../year.js';

/** Rows by joint meeting; under `undefined`, those of none. */
type RowsOf<R extends Located> = ReadonlyMap<JointMeeting | undefined, readonly Bound<R>[]>;

/** What the checks of a meeting ask, for each of its reports. */
export function meetingFacts(
  joint: JointMeeting,
  { participants, units }: Meeting,
  participantRows: RowsOf<ParticipantRecord>,
  difficultyRows: RowsOf<DifficultyRecord>,
): MeetingFacts[] {
  const counted = participants.reduce((sum, { count }) => sum + count, 0);
  const ofNoMeeting = (difficultyRows.get(undefined) ?? []).filter(({ record }) =>
    units.includes(record.unit),
  );
  const difficulties = (difficultyRows.get(joint)?.length ?? 0) + ofNoMeeting.length;
  return joint.reports.map(({ record }) => {
    const own = (participantRows.get(joint) ?? []).filter((row) => row.record.unit === record.unit);
    const countedOfUnit = own.reduce((sum, row) => sum + row.record.count, 0);
    return { report: record, counted, countedOfUnit, difficulties };
  });
}
