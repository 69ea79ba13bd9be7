import type { MeetingRecord } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import { finding } from '../../../model/finding.js';
import type { Problem } from '../../../model/problem.js';
import { mergeRules } from '../rules.js';
import type { Bound } from '../tables.js';
import type { MergeNote, SupersededRows } from '../year.js';
import type { MeetingGroup } from './group.js';

/** What a unit reports of a meeting, after all its files were compared. */
export interface Report {
  readonly group: MeetingGroup;
  readonly record: MeetingRecord;
}

/** Takes the first of the rows by which a file reports a meeting; the others repeat it. */
export function reportsOf(rows: readonly Bound<MeetingRecord>[]): {
  reports: Report[];
  notes: MergeNote[];
  superseded: SupersededRows[];
  problems: Problem[];
} {
  const meetings = [...groupBy(rows, ({ group }) => group)].flatMap(([group, [first, ...repeated]]) =>
    group && first ? [{ group, record: first.record, repeated: repeated.map(({ record }) => record) }] : [],
  );
  const withRepeated = meetings.filter(({ repeated }) => repeated.length > 0);
  return {
    reports: meetings.map(({ group, record }) => ({ group, record })),
    notes: withRepeated.map(({ record, repeated }) => repeatedNote(record, repeated)),
    superseded: withRepeated.map(({ repeated }) => ({ table: 'meetings', rows: repeated })),
    problems: withRepeated.flatMap(({ record, repeated }) =>
      repeated.map((row) =>
        finding(mergeRules['row-repeated'], row.place, { table: 'meetings' }, { related: [record.place] }),
      ),
    ),
  };
}

function repeatedNote(kept: MeetingRecord, repeated: readonly MeetingRecord[]): MergeNote {
  return {
    reason: 'repeated-rows',
    kept: kept.place,
    dropped: repeated.map(({ place }) => place),
    units: [kept.unit],
    because: 'same-meeting',
    rows: repeated.length,
  };
}
