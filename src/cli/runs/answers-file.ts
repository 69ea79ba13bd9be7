import { discover } from '../../intake/discover/discover.js';
import { readFile } from '../../intake/read/read.js';
import type { Problem } from '../../model/problem.js';
import { type Answer, answersIn, isReview } from '../../review/read-answers.js';

export interface AnswersFile {
  readonly answers: readonly Answer[];
  /** Whether the file was read, and holds the questions of a review. */
  readonly isReview: boolean;
  /** Why the file cannot be read, where it cannot. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the answers of a workbook that was filled in, with the reader of the units' files, which takes nothing for granted.
 * @throws UserError `input-missing` where there is no such file.
 */
export async function answersOf(path: string): Promise<AnswersFile> {
  const { files, setAside } = await discover(path);
  const [file] = files;
  if (!file) return { answers: [], isReview: false, problems: setAside };
  const { book, problems } = await readFile(file);
  return book
    ? { answers: answersIn(book), isReview: isReview(book), problems: [] }
    : { answers: [], isReview: false, problems };
}
