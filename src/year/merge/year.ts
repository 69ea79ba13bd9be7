import type { MeetingForm, MeetingType } from '../../field/contract/enumerations.js';
import type { TableKind } from '../../field/contract/tables.js';
import type {
  CollaborationRecord,
  DifficultyRecord,
  IndicatorRecord,
  Located,
  MeetingRecord,
  ParticipantRecord,
  PracticeRecord,
} from '../../intake/validate/records.js';
import type { Place } from '../../model/place.js';
import type { DaySpan } from '../../text/dates.js';

/** All that the units reported of one year, each meeting once. */
export interface Year {
  readonly year: number;
  /** By first day, then by id. */
  readonly meetings: readonly Meeting[];
  readonly difficulties: readonly ReportedDifficulty[];
  readonly practices: readonly Attached<PracticeRecord>[];
  readonly indicators: readonly IndicatorRecord[];
  readonly collaborations: readonly Attached<CollaborationRecord>[];
  /** One entry per unit of the registry, in its order. */
  readonly coverage: readonly UnitCoverage[];
  readonly merges: readonly MergeNote[];
}

export interface Meeting {
  /** Stable and readable: `iasi-2018-03-15`, with `-2` … where a unit held two on one day. */
  readonly id: string;
  readonly type: MeetingType;
  /** Unit codes: the first is the host, the others organised it jointly. */
  readonly units: readonly string[];
  readonly days: DaySpan;
  readonly venue?: string;
  /** County code. */
  readonly county: string;
  readonly form?: MeetingForm;
  readonly theme: string;
  readonly conclusions?: string;
  readonly attendance?: number;
  /** Every row that reported it and still stands: one a unit. */
  readonly reports: readonly MeetingRecord[];
  readonly participants: readonly Participant[];
}

/** One person or several of one organisation; the same row reported by two units stands once, with both rows. */
export interface Participant {
  readonly organisation: string;
  /** What stands for the organisation is a person's name: there is none. */
  readonly isPerson?: true;
  readonly typedKind?: ParticipantRecord['typedKind'];
  /** County code: the organisation's where typed, else the meeting's. */
  readonly county: string;
  /** Whether the county was typed on the row or taken from the meeting. */
  readonly countyTyped: boolean;
  readonly count: number;
  readonly unit: string;
  readonly rows: readonly (Located & Pick<ParticipantRecord, 'countPlace'>)[];
}

/** A record with the id of its meeting, where it names one. */
export type Attached<R> = R & { readonly meetingId?: string };

/** A difficulty of a part of a year knows by which id the whole year has it. */
export type ReportedDifficulty = Attached<DifficultyRecord> & { readonly mention?: string };

export interface UnitCoverage {
  readonly unit: string;
  /** Files that hold rows of this unit, or its answer that it held no meeting. */
  readonly files: readonly string[];
  readonly meetings: number;
  readonly participants: number;
  readonly difficulties: number;
  /** Whether the unit answered that it held no meeting, and no file says otherwise. */
  readonly answeredNone?: true;
}

/** What may decide a merge; `sentences` says it in words. */
export const mergeCauses = [
  // Two files are one.
  'same-bytes',
  'same-content',
  // One file is newer than another: the document says so, the file's name, the disk's clock; or nothing does.
  'saved-later',
  'marked-later',
  'written-later',
  'order-unknown',
  // Two units held one meeting.
  'named-coorganiser',
  'same-place-and-theme',
  // Two rows say one thing.
  'same-meeting',
  'same-person',
  'same-organisation',
] as const;
export type MergeCause = (typeof mergeCauses)[number];

/** Why two reports became one, or one replaced another. */
export interface MergeNote {
  readonly reason: 'copied' | 'resent' | 'joint' | 'repeated-rows';
  /** What was kept. */
  readonly kept: Place;
  /** What it replaces or takes in. */
  readonly dropped: readonly Place[];
  /** Unit codes concerned. */
  readonly units: readonly string[];
  readonly because: MergeCause;
  /** Rows concerned, where rows of a table were dropped. */
  readonly rows?: number;
}

/** Codes of the units that sent data, in the order of the registry. */
export function reportingUnits({ coverage }: Pick<Year, 'coverage'>): string[] {
  return coverage.filter(({ files }) => files.length > 0).map(({ unit }) => unit);
}

/** Rows that others stand for: of a copy, sent again by a newer file, or that repeat a meeting. */
export interface SupersededRows {
  readonly table: TableKind;
  readonly rows: readonly Located[];
}

/** The day on which the last meeting ended (`YYYY-MM-DD`), where there is any. */
export function lastDayOf({
  meetings,
}: {
  readonly meetings: readonly Pick<Meeting, 'days'>[];
}): string | undefined {
  return meetings
    .map(({ days }) => days.last)
    .sort()
    .at(-1);
}
