import type { Submission } from '../../../intake/validate/records.js';
import { byCodeUnits } from '../../../model/collections.js';
import type { MergeCause } from '../year.js';
import { type VersionMarks, versionMarks } from './version-marks.js';

/** What is known of when a file was made. */
export interface Age {
  readonly file: string;
  readonly modified_ms?: number;
  readonly written_ms?: number;
  readonly marks: VersionMarks;
}

export function ageOf({ file, modified, written }: Submission): Age {
  const modified_ms = instant(modified);
  const written_ms = instant(written);
  return {
    file,
    ...(modified_ms !== undefined && { modified_ms }),
    ...(written_ms !== undefined && { written_ms }),
    marks: versionMarks(file),
  };
}

const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds of an ISO 8601 time; one without a zone is read as UTC, so that no computer's zone decides. */
function instant(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const hasZone = !time.includes('T') || zone.test(time);
  const ms = Date.parse(hasZone ? time : `${time}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

interface Criterion {
  readonly because: MergeCause;
  /** Below 0 where the first file is the older, 0 where it cannot tell. */
  compare(a: Age, b: Age): number;
}

/**
 * Ways to tell the older of two files, surest first. What the sender writes into the name comes before the time of
 * saving, which changes when somebody opens and saves a file, and hangs on the clock of a computer.
 */
const criteria: readonly Criterion[] = [
  { because: 'marked-later', compare: ({ marks: a }, { marks: b }) => byDay(a.day, b.day) },
  { because: 'marked-later', compare: (a, b) => a.marks.revisions - b.marks.revisions },
  { because: 'marked-later', compare: (a, b) => a.marks.number - b.marks.number },
  { because: 'saved-later', compare: (a, b) => difference(a.modified_ms, b.modified_ms) },
  { because: 'written-later', compare: (a, b) => difference(a.written_ms, b.written_ms) },
  { because: 'order-unknown', compare: (a, b) => byCodeUnits(a.file, b.file) },
];

/** Whether the newer of two files was saved before the other: the name and the clock contradict each other. */
export function isAgainstClock(newer: Age, older: Age): boolean {
  return difference(newer.modified_ms, older.modified_ms) < 0;
}

function difference(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b;
}

function byDay(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : byCodeUnits(a, b);
}

/** Compares two files by the first criterion that tells them apart. */
function compareAges(a: Age, b: Age): { readonly order: number; readonly because: MergeCause } {
  for (const { because, compare } of criteria) {
    const order = compare(a, b);
    if (order !== 0) return { order, because };
  }
  return { order: 0, because: 'order-unknown' };
}

/** What makes one file newer than another; unknown where the pair alone would say the contrary. */
export function newerBecause(newer: Age, older: Age): MergeCause {
  const { order, because } = compareAges(newer, older);
  return order > 0 ? because : 'order-unknown';
}

/**
 * Files with the newest first. Two files may be told apart by what a third does not state, so the order is by the
 * number of files that each is newer than.
 */
export function newestFirst(ages: readonly Age[]): Age[] {
  const wins = new Map(
    ages.map((age) => [age, ages.filter((other) => compareAges(age, other).order > 0).length]),
  );
  return [...ages].sort((a, b) => (wins.get(b) ?? 0) - (wins.get(a) ?? 0) || byCodeUnits(b.file, a.file));
}
