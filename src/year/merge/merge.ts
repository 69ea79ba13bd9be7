import type { Registries } from '../../field/registries/registries.js';
import type { Submission } from '../../intake/validate/records.js';
import { byCodeUnits } from '../../model/collections.js';
import type { Problem } from '../../model/problem.js';
import { dropCopies } from './copies/copies.js';
import { doubtfulMeetings } from './joint/doubtful.js';
import { joinReports } from './joint/joint-meetings.js';
import { jointNote } from './joint/joint-note.js';
import { reportsOf } from './meetings/reports.js';
import { unitOrder } from './order.js';
import { bindUnits } from './references/bind-units.js';
import { unreadIndex } from './references/unread-index.js';
import { ageOf } from './resent/age.js';
import { settleUnit } from './resent/settle-unit.js';
import { tellReplacements } from './resent/tell-replacements.js';
import { recordsByUnit } from './tables.js';
import { assemble } from './year/assemble.js';
import { coverageOf } from './year/coverage.js';
import type { SupersededRows, Year } from './year.js';

export interface MergedYear {
  readonly year: Year;
  /** Rows that others stand for. */
  readonly superseded: readonly SupersededRows[];
  readonly problems: readonly Problem[];
}

/**
 * Makes one year of all that the units sent: copies once, the newest of what was sent again, joint meetings of
 * several units as one, every row with its meeting. Nothing depends on the order of the submissions.
 */
export function mergeYear(
  submissions: readonly Submission[],
  year: number,
  registries: Registries,
): MergedYear {
  const order = unitOrder(registries);
  const originals = dropCopies(submissions);
  const { bound, problems } = bindUnits(
    recordsByUnit(originals.submissions),
    unreadIndex(originals.submissions),
  );
  const ages = new Map(originals.submissions.map((submission) => [submission.file, ageOf(submission)]));
  const settled = bound.map((unit) => settleUnit(unit, ages));
  const replacements = settled.flatMap((unit) => unit.replacements);
  const resent = tellReplacements(replacements);
  const units = settled.map((unit) => unit.settled);
  const reported = reportsOf(units.flatMap(({ tables }) => tables.meetings));
  const joint = joinReports(reported.reports, order);
  const { tables, notes, problems: found } = assemble(joint, units, order);
  const jointNotes = joint.flatMap((meeting) => jointNote(meeting, order));
  return {
    year: {
      year,
      ...tables,
      coverage: coverageOf(submissions, units, tables.meetings, registries),
      merges: [...originals.notes, ...resent.notes, ...jointNotes, ...reported.notes, ...notes],
    },
    superseded: [
      ...originals.superseded,
      ...replacements.map(({ kind, rows }) => ({ table: kind, rows })),
      ...reported.superseded,
    ],
    problems: [
      ...originals.problems,
      ...problems,
      ...resent.problems,
      ...reported.problems,
      ...doubtfulMeetings(joint),
      ...found,
    ].sort(byPlace),
  };
}

/** By file; within a file in the order in which they were found. */
function byPlace(a: Problem, b: Problem): number {
  return byCodeUnits(a.place.file, b.place.file);
}
