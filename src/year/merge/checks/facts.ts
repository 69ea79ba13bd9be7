import type { MeetingRecord } from '../../../intake/validate/records.js';
import type { Problem } from '../../../model/problem.js';

/** What is known of a meeting that a unit reports, once all rows that refer to it are found. */
export interface MeetingFacts {
  readonly report: MeetingRecord;
  /** People counted at the meeting, penitentiary staff included. */
  readonly counted: number;
  /** Those of them that the reporting unit lists itself. */
  readonly countedOfUnit: number;
  /** Rows of difficulties that refer to it, and those of its units that refer to no meeting. */
  readonly difficulties: number;
}

/** Something that should hold of a meeting; nothing where it does. */
export type MeetingCheck = (facts: MeetingFacts) => Problem | undefined;
