import { discover } from './discover/discover.js';
import type { Problem } from './problem.js';
import { readFile } from './read/read.js';
import { compareReceipts } from './receipt/compare.js';
import { takeInFile } from './take-in-file.js';
import type { Submission } from './validate/records.js';
import type { ValidationContext } from './validate/rule.js';

/** What a folder gave: the countable records of each file that could be read, and everything there is to tell. */
export interface Intake {
  readonly submissions: readonly Submission[];
  readonly files: readonly IntakeFile[];
  readonly problems: readonly Problem[];
}

/** A file that may hold data, and what became of it. */
export interface IntakeFile {
  /** Relative to the input folder. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly read: boolean;
}

/** The first four stages: discover, read, recognise, validate. */
export async function takeIn(
  input: string,
  context: ValidationContext,
  progress: (file: string) => void = () => undefined,
): Promise<Intake> {
  const { files, setAside, receipts } = await discover(input);
  const submissions: Submission[] = [];
  const taken: IntakeFile[] = [];
  const problems: Problem[] = [...setAside];
  for (const file of files) {
    progress(file.path);
    const { submission, file: facts, problems: found } = takeInFile(file, await readFile(file), context);
    if (submission) submissions.push(submission);
    taken.push(facts);
    problems.push(...found);
  }
  return { submissions, files: taken, problems: [...problems, ...compareReceipts(receipts, taken)] };
}
