import type { Intake } from '../intake/intake.js';
import type { Language } from '../model/language.js';
import type { Problem } from '../model/problem.js';
import { describeIn } from '../sentences/describe.js';
import type { CountedYear } from '../year/counted-year.js';
import type { InputFile } from './compose/input.js';

/**
 * Every file of the folder and what became of it: read, set aside, refused, a copy of another or replaced by one; and
 * the decisions that were applied.
 */
export function inputFiles(
  intake: Intake,
  { year, kept, problems }: Pick<CountedYear, 'year' | 'kept' | 'problems'>,
  language: Language,
): InputFile[] {
  const describe = describeIn(language);
  const copied = new Set(
    year.merges
      .filter(({ reason }) => reason === 'copied')
      .flatMap(({ dropped }) => dropped.map(({ file }) => file)),
  );
  const used = new Set(year.coverage.flatMap(({ files }) => files));
  const refusals = new Map(
    problems.filter(isOfWholeFile).map((problem) => [problem.place.file, describe(problem).message]),
  );
  const taken = intake.files.map(({ file: { path, sha256, size, read } }): InputFile => {
    const reason = refusals.get(path);
    const outcome =
      !read || reason !== undefined
        ? 'refused'
        : copied.has(path)
          ? 'copied'
          : used.has(path)
            ? 'read'
            : 'replaced';
    return { path, sha256, size, outcome, ...(reason !== undefined && { reason }) };
  });
  const applied = kept.files.map((file): InputFile => ({ ...file, outcome: 'applied' }));
  const known = new Set([...intake.files.map(({ file }) => file), ...applied].map(({ path }) => path));
  const setAside = intake.problems.filter(
    (problem) => isOfWholeFile(problem) && !known.has(problem.place.file),
  );
  const skipped = setAside.map((problem): InputFile => {
    const outcome = problem.severity === 'error' ? 'refused' : 'skipped';
    return { path: problem.place.file, outcome, reason: describe(problem).message };
  });
  return [...taken, ...applied, ...skipped];
}

function isOfWholeFile({ rule }: Problem): boolean {
  return rule === 'file-unreadable' || rule === 'file-skipped' || rule === 'table-not-recognised';
}
