import type { Registries } from '../../../field/registries/registries.js';
import type { Submission } from '../../../intake/validate/records.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { unitsIn } from '../copies/copies.js';
import type { BoundUnit } from '../tables.js';
import type { Meeting, UnitCoverage } from '../year.js';

/**
 * What each unit of the registry sent: the files that hold rows of it, copies and replaced ones included, and of
 * what stands, the meetings that it held and the participants and difficulties that it lists.
 */
export function coverageOf(
  submissions: readonly Submission[],
  units: readonly BoundUnit[],
  meetings: readonly Meeting[],
  registries: Registries,
): UnitCoverage[] {
  const files = groupBy(
    submissions.flatMap((submission) => unitsIn(submission).map((unit) => ({ unit, file: submission.file }))),
    ({ unit }) => unit,
  );
  const answers = groupBy(
    submissions.flatMap(({ file, noneHeld = [] }) => noneHeld.map((unit) => ({ unit, file }))),
    ({ unit }) => unit,
  );
  const bound = new Map(units.map(({ unit, tables }) => [unit, tables]));
  return registries.units.map(({ code }) => {
    const tables = bound.get(code);
    const held = meetings.filter((meeting) => meeting.units.includes(code)).length;
    const answer = answers.get(code) ?? [];
    const sent = [...(files.get(code) ?? []), ...answer].map(({ file }) => file);
    return {
      unit: code,
      files: [...new Set(sent)].sort(byCodeUnits),
      meetings: held,
      participants: (tables?.participants ?? []).reduce((sum, { record }) => sum + record.count, 0),
      difficulties: tables?.difficulties.length ?? 0,
      ...(answer.length > 0 && held === 0 && { answeredNone: true }),
    };
  });
}
