import { privateProblem } from '../intake/validate/private-problem.js';
import { verdictOf } from '../model/verdict.js';
import { redactDeep } from '../text/persons/redact-deep.js';
import type { CountedYear } from '../year/counted-year.js';
import { staffCounts } from '../year/staff-counts.js';
import { causesOf } from './causes.js';
import type { Check } from './check-submissions.js';
import { withKeys } from './keys.js';

/** What was found in a year's folder in the form of a check, for the formats of checks; free of personal data. */
export function checkOfYear({
  counts,
  intake,
  rows,
  sheets,
  year,
  organisations,
  privacy,
  problems: found,
}: CountedYear): Check {
  const problems = withKeys(
    found.map((problem) => privateProblem(problem, privacy)),
    [],
  );
  return {
    ...{ year: counts.year, rows, problems, tables: [], awaits: [], redact: privacy.redact },
    sheets: redactDeep(sheets, privacy.redact),
    counts: staffCounts(year, organisations.organisations.length),
    verdict: verdictOf({ problems, rows: rows.read, awaiting: 0 }),
    files: intake.files.map(({ file }) => ({ ...file, path: privacy.redact(file.path) })),
    causes: causesOf(problems),
  };
}
