import { groupBy } from '../../../model/collections.js';
import type { Problem } from '../../../model/problem.js';
import type { MeetingGroup } from '../meetings/group.js';
import { groupMeetings } from '../meetings/group-meetings.js';
import type { BoundUnit, UnitRecords } from '../tables.js';
import { bindUnit } from './bind.js';
import { referenceIndex } from './reference-index.js';
import type { UnreadIndex } from './unread-index.js';

/** Finds each unit's meetings and the meeting of each row. */
export function bindUnits(
  units: readonly UnitRecords[],
  unread: UnreadIndex,
): { bound: BoundUnit[]; problems: Problem[] } {
  const grouped = units.map((records) => ({ records, ...groupMeetings(records.records.meetings) }));
  const named = meetingsNaming(grouped.flatMap(({ groups }) => groups));
  const bound = grouped.map(({ records, groups }) => {
    const index = referenceIndex(groups, records.refused, named.get(records.unit) ?? []);
    return bindUnit(records, groups, { index, unread });
  });
  return {
    bound,
    problems: grouped.flatMap(({ problems }, unit) => [...problems, ...(bound[unit]?.problems ?? [])]),
  };
}

/** By unit, the meetings of others that name it as coorganiser. */
function meetingsNaming(groups: readonly MeetingGroup[]): Map<string, MeetingGroup[]> {
  const named = groups.flatMap((group) => {
    const units = new Set(group.records.flatMap(({ coorganisers }) => coorganisers));
    return [...units].map((unit) => ({ unit, group }));
  });
  const byUnit = groupBy(named, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, entries]) => [unit, entries.map(({ group }) => group)]));
}
