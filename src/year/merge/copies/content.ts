import { tableKinds } from '../../../field/contract/tables.js';
import type {
  Located,
  MeetingRecord,
  MeetingReference,
  Submission,
} from '../../../intake/validate/records.js';

/** What a row says apart from its cells; `meeting` is told by the meeting it points at. */
const positions = new Set([
  'file',
  'sheet',
  'row',
  'entry',
  'place',
  'attendancePlace',
  'proposalPlace',
  'meeting',
]);

/**
 * All that a file says, whatever its bytes, sheets and rows: equal for two files of the same content. Undefined
 * where it says nothing.
 */
export function contentOf({ records }: Submission): string | undefined {
  const meetings = new Map(
    records.meetings.map((meeting) => [entryKey(meeting.sheet, meeting.entry), meeting]),
  );
  const lines = tableKinds.flatMap((kind) =>
    records[kind].map((record) => `${kind} ${contentOfRow(record, meetings)}`),
  );
  return lines.length === 0 ? undefined : lines.sort().join('\n');
}

function contentOfRow(
  record: Located & { readonly meeting?: MeetingReference },
  meetings: ReadonlyMap<string, MeetingRecord>,
): string {
  const at = record.meeting?.at;
  const own = at && meetings.get(entryKey(at.sheet, at.key));
  const { code, days } = record.meeting ?? {};
  return JSON.stringify([valuesOf(record), code, days, own && valuesOf(own)]);
}

function valuesOf(record: Located): [string, unknown][] {
  return Object.entries(record)
    .filter(([name]) => !positions.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const entryKey = (sheet: string | undefined, entry: string): string => `${entry}\n${sheet ?? ''}`;
