import { UserError } from '../model/errors.js';
import type { Check } from './check-submissions.js';
import type { CheckData } from './data.js';
import type { KeyedProblem } from './keys.js';

/** What changed since an earlier check of the same files. */
export interface Since {
  isNew(problem: KeyedProblem): boolean;
  /** Problems of the earlier check that are gone. */
  readonly fixed: readonly CheckData['problems'][number][];
}

/**
 * Compares a check with what an earlier one wrote as JSON.
 * @throws {UserError} `since-other-file` where they have no file in common.
 */
export function since(check: Check, earlier: CheckData): Since {
  const files = check.files.map(({ path }) => path);
  const known = new Set(earlier.files.map(({ path }) => path));
  if (files.length > 0 && known.size > 0 && !files.some((path) => known.has(path))) {
    throw new UserError('since-other-file', { earlier: [...known].join(', '), now: files.join(', ') });
  }
  const before = new Set(earlier.problems.map(({ file, key }) => inFile(file, key)));
  const now = new Set(check.problems.map(({ place, key }) => inFile(place.file, key)));
  return {
    isNew: ({ place, key }) => !before.has(inFile(place.file, key)),
    fixed: earlier.problems.filter(({ file, key }) => !now.has(inFile(file, key))),
  };
}

function inFile(file: string, key: string): string {
  return `${file}\n${key}`;
}
