import type { TableKind } from '../../../field/contract/tables.js';
import type { Located, MeetingReference } from '../../../intake/validate/records.js';
import type { Problem } from '../../../model/problem.js';
import { personKey, textKey } from '../keys.js';
import type { MeetingGroup } from '../meetings/group.js';
import type { Bound, BoundTables, BoundUnit, UnitRecords } from '../tables.js';
import type { ReferenceIndex } from './reference-index.js';
import { referenceProblem } from './reference-problem.js';
import type { UnreadIndex } from './unread-index.js';

/** Meetings that were read, and where others stand that were not. */
export interface KnownMeetings {
  readonly index: ReferenceIndex;
  readonly unread: UnreadIndex;
}

type Referring = Located & { readonly meeting?: MeetingReference };

/** Finds the meeting of every row of a unit; rows whose meeting is stated and not found are not counted. */
export function bindUnit(
  { unit, records }: UnitRecords,
  groups: readonly MeetingGroup[],
  known: KnownMeetings,
): BoundUnit & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const bind = <R extends Referring>(kind: TableKind, rows: readonly R[], identity: (row: R) => string) =>
    rows.flatMap((row): Bound<R>[] => {
      const found = meetingOf(kind, row, known);
      if ('problem' in found) problems.push(found.problem);
      return 'problem' in found ? [] : [{ record: row, ...found, identity: identity(row) }];
    });
  const { participants, difficulties, practices, indicators, collaborations } = records;
  const tables: BoundTables = {
    meetings: groups.flatMap((group) => group.records.map((record) => ({ record, group, identity: '' }))),
    participants: bind('participants', participants, (row) =>
      [textKey(row.organisation), personKey(row.person)].join('\n'),
    ),
    difficulties: bind('difficulties', difficulties, (row) => `${row.domain} ${textKey(row.difficulty)}`),
    practices: bind('practices', practices, (row) => `${row.domain} ${textKey(row.title)}`),
    indicators: indicators.map((record) => ({
      record,
      identity: [record.domain, textKey(record.indicator), textKey(record.period ?? '')].join('\n'),
    })),
    collaborations: bind('collaborations', collaborations, (row) => textKey(row.activity)),
  };
  return { unit, tables, problems };
}

/** Only participants must have a meeting; what else says nothing of one is the unit's. */
function meetingOf(
  kind: TableKind,
  row: Referring,
  { index, unread }: KnownMeetings,
): { readonly group?: MeetingGroup } | { readonly problem: Problem } {
  const reference = row.meeting ?? {};
  const found = index.find(row, reference);
  if (found.is === 'meeting') return { group: found.meeting };
  const statesNothing = Object.keys(reference).length === 0;
  if (statesNothing && kind !== 'participants') return {};
  return {
    problem: referenceProblem({ kind, row, reference, found, known: index.known, unread: unread(row.file) }),
  };
}
