import type {
  Measure,
  MeetingForm,
  MeetingType,
  OrganisationKind,
} from '../../field/contract/enumerations.js';
import type { TableKind } from '../../field/contract/tables.js';
import type { Place } from '../../model/place.js';
import type { DaySpan } from '../../text/dates.js';
import type { MeetingAt } from '../recognise/table.js';

/** What every record knows of the row it was read from. */
export interface Located {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Tells the entry apart within its sheet: the row, unless several entries stand on it. */
  readonly entry: string;
  /** The cell that stands for the row in evidence: its code, organisation, difficulty … */
  readonly place: Place;
  /** The unit that sent it (a unit code of the registry). */
  readonly unit: string;
}

export interface MeetingRecord extends Located {
  readonly code?: string;
  readonly type: MeetingType;
  /** Codes of the other units of a joint meeting. */
  readonly coorganisers: readonly string[];
  readonly days: DaySpan;
  readonly venue?: string;
  /** County code; the unit's county where the cell is empty. */
  readonly county: string;
  readonly form?: MeetingForm;
  readonly theme: string;
  readonly attendance?: number;
  /** Cell of `attendance`. */
  readonly attendancePlace?: Place;
  readonly conclusions?: string;
}

/** How a row points at a meeting of its unit. */
export interface MeetingReference {
  /** Absent where the unit held one meeting and the row says nothing. */
  readonly code?: string;
  readonly days?: DaySpan;
  /** The meeting's entry in the same file, where the layout tells it: a wide table, a form, a matrix. */
  readonly at?: MeetingAt;
  /** The cell that points. */
  readonly place?: Place;
}

export interface ParticipantRecord extends Located {
  readonly meeting: MeetingReference;
  /** Personal data: read to recognise repeated persons and to keep names out of outputs, never published. */
  readonly person?: string;
  readonly organisation: string;
  readonly typedKind?: OrganisationKind;
  /** County code, where typed. */
  readonly county?: string;
  /** Whole number ≥ 1. */
  readonly count: number;
  /** Cell of `count`, where it was typed. */
  readonly countPlace?: Place;
}

export interface DifficultyRecord extends Located {
  readonly meeting?: MeetingReference;
  /** Domain code of the registry. */
  readonly domain: string;
  readonly difficulty: string;
  /** The central authority as typed; the domain's where the cell is empty. */
  readonly authority: string;
  readonly proposal?: string;
  readonly proposalPlace?: Place;
  readonly measure?: Measure;
}

export interface PracticeRecord extends Located {
  readonly meeting?: MeetingReference;
  readonly domain: string;
  readonly title: string;
  readonly description?: string;
  readonly partners?: string;
}

export interface IndicatorRecord extends Located {
  readonly domain: string;
  readonly indicator: string;
  /** In the notation of `plainAmount`; as typed where it is no amount. */
  readonly value: string;
  readonly measureUnit?: string;
  readonly period?: string;
}

export interface CollaborationRecord extends Located {
  readonly meeting?: MeetingReference;
  readonly activity: string;
  readonly partners?: string;
  readonly due?: string;
  /** An institution or a role; personal data where a person is named, so never published. */
  readonly responsible?: string;
}

export interface RecordsByTable {
  readonly meetings: readonly MeetingRecord[];
  readonly participants: readonly ParticipantRecord[];
  readonly difficulties: readonly DifficultyRecord[];
  readonly practices: readonly PracticeRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly collaborations: readonly CollaborationRecord[];
}

/** A meeting that an error keeps out of the count: rows that refer to it cannot be counted either. */
export interface RefusedMeeting {
  readonly unit?: string;
  readonly code?: string;
  readonly days?: DaySpan;
  readonly sheet?: string;
  readonly row: number;
  readonly entry: string;
  readonly place: Place;
}

/** The countable records of one file: what `validate` gives and `merge` takes. */
export interface Submission {
  readonly file: string;
  readonly sha256: string;
  /** When the document says it was last saved (ISO 8601), where it does. */
  readonly modified?: string;
  /** When the disk says it was last written (ISO 8601): the last resort to tell which of two files is newer. */
  readonly written?: string;
  readonly records: RecordsByTable;
  readonly refusedMeetings: readonly RefusedMeeting[];
  /** Where an error keeps a whole table of meetings out: rows that refer to its meetings cannot be counted either. */
  readonly unreadMeetings?: Place;
  /** Every name of a person, in the column of persons or in the place of an institution, counted row or not: what outputs must not show. */
  readonly persons: readonly string[];
  /** Codes of the units that the file answers for: they held no meeting. */
  readonly noneHeld?: readonly string[];
  /** Rows of data per table: `read` = `counted` + those that an error keeps out. */
  readonly rows: { readonly [K in TableKind]?: TableEntries };
}

/** The entries of one table of a file. */
export interface TableEntries {
  readonly read: number;
  readonly counted: number;
  /** Where each of them stands; several may stand on one row. */
  readonly at: readonly Pick<Located, 'sheet' | 'row' | 'entry'>[];
}
