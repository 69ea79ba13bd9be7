import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { JointMeeting } from '../joint/joint-meetings.js';
import { byPosition } from '../order.js';

/** Gives each meeting its id: host and first day, with a number from the second on, whatever order they came in. */
export function meetingIds(meetings: readonly JointMeeting[]): Map<JointMeeting, string> {
  const stems = groupBy([...meetings].sort(byWhatTheySay), stemOf);
  return new Map(
    [...stems].flatMap(([stem, same]) =>
      same.map((meeting, index) => [meeting, index === 0 ? stem : `${stem}-${index + 1}`] as const),
    ),
  );
}

function stemOf({ reports: [{ record }] }: JointMeeting): string {
  return `${record.unit}-${record.days.first}`;
}

/** A file that is renamed must not change an id, so where rows stand decides last. */
function byWhatTheySay(
  { reports: [{ record: a }] }: JointMeeting,
  { reports: [{ record: b }] }: JointMeeting,
): number {
  return (
    byCodeUnits(a.code ?? '', b.code ?? '') ||
    byCodeUnits(a.type, b.type) ||
    byCodeUnits(a.days.last, b.days.last) ||
    byCodeUnits(a.theme, b.theme) ||
    byCodeUnits(a.venue ?? '', b.venue ?? '') ||
    byPosition(a, b)
  );
}
