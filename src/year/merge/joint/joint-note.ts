import type { UnitOrder } from '../order.js';
import type { MergeNote } from '../year.js';
import { type JointMeeting, unitsOf } from './joint-meetings.js';

/** Why reports of several units are one meeting; nothing where one unit reports it. */
export function jointNote(meeting: JointMeeting, order: UnitOrder): MergeNote[] {
  const [host, ...others] = meeting.reports;
  if (!meeting.because) return [];
  return [
    {
      reason: 'joint',
      kept: host.record.place,
      dropped: others.map(({ record }) => record.place),
      units: unitsOf(meeting, order),
      because: meeting.because,
    },
  ];
}
