import { privateProblem } from '../intake/validate/private-problem.js';
import { verdictOf } from '../model/verdict.js';
import type { CountedYear } from '../year/counted-year.js';
import { causesOf } from './causes.js';
import type { Check } from './check-submissions.js';
import { withKeys } from './keys.js';

/** What was found in a year's folder in the form of a check, for the formats of checks; free of personal data. */
export function checkOfYear({ counts, intake, rows, privacy, problems: found }: CountedYear): Check {
  const problems = withKeys(
    found.map((problem) => privateProblem(problem, privacy)),
    [],
  );
  return {
    ...{ year: counts.year, rows, problems, tables: [], sheets: [], redact: privacy.redact },
    verdict: verdictOf(problems, rows.read),
    files: intake.files.map(({ file }) => ({ ...file, path: privacy.redact(file.path) })),
    causes: causesOf(problems),
  };
}
