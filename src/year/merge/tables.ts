import { type TableKind, tableKinds } from '../../field/contract/tables.js';
import type { Located, RecordsByTable, RefusedMeeting, Submission } from '../../intake/validate/records.js';
import { byCodeUnits, groupBy } from '../../model/collections.js';
import type { MeetingGroup } from './meetings/group.js';
import { byPosition } from './order.js';

/** A row with what it was found to say. */
export interface Bound<R extends Located> {
  readonly record: R;
  /** The meeting that it reports or refers to. */
  readonly group?: MeetingGroup;
  /** Equal for rows of one table and meeting that say the same thing, maybe with other details. */
  readonly identity: string;
}

/** The rows of every table, bound. */
export type BoundTables = { readonly [K in TableKind]: readonly Bound<RecordsByTable[K][number]>[] };

export interface BoundUnit {
  readonly unit: string;
  readonly tables: BoundTables;
}

/** All that the files say of one unit, in the order of files, sheets and rows. */
export interface UnitRecords {
  readonly unit: string;
  readonly records: RecordsByTable;
  /** Its meetings that an error keeps out of the count, and those of no known unit. */
  readonly refused: readonly RefusedMeeting[];
}

/** Sorts the rows of all files by the unit that they are of; units by code. */
export function recordsByUnit(submissions: readonly Submission[]): UnitRecords[] {
  const tables: RowsByUnit = {
    meetings: byUnit(submissions.flatMap(({ records }) => records.meetings)),
    participants: byUnit(submissions.flatMap(({ records }) => records.participants)),
    difficulties: byUnit(submissions.flatMap(({ records }) => records.difficulties)),
    practices: byUnit(submissions.flatMap(({ records }) => records.practices)),
    indicators: byUnit(submissions.flatMap(({ records }) => records.indicators)),
    collaborations: byUnit(submissions.flatMap(({ records }) => records.collaborations)),
  };
  const units = new Set(tableKinds.flatMap((kind) => [...tables[kind].keys()]));
  const refused = submissions.flatMap(({ refusedMeetings }) => refusedMeetings);
  const refusedOf = groupBy(refused, ({ unit }) => unit);
  return [...units].sort(byCodeUnits).map((unit) => ({
    unit,
    records: tablesOf(unit, tables),
    refused: [...(refusedOf.get(unit) ?? []), ...(refusedOf.get(undefined) ?? [])],
  }));
}

type RowsByUnit = { readonly [K in TableKind]: ReadonlyMap<string, RecordsByTable[K]> };

function byUnit<R extends Located>(rows: readonly R[]): Map<string, R[]> {
  return groupBy([...rows].sort(byPosition), ({ unit }) => unit);
}

function tablesOf(unit: string, tables: RowsByUnit): RecordsByTable {
  return {
    meetings: tables.meetings.get(unit) ?? [],
    participants: tables.participants.get(unit) ?? [],
    difficulties: tables.difficulties.get(unit) ?? [],
    practices: tables.practices.get(unit) ?? [],
    indicators: tables.indicators.get(unit) ?? [],
    collaborations: tables.collaborations.get(unit) ?? [],
  };
}
