import { compareReceipts } from '../check/receipt/compare.js';
import type { Problem } from '../model/problem.js';
import { discover } from './discover/discover.js';
import { readFile } from './read/read.js';
import { type TakenFile, takeInFile } from './take-in-file.js';
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
  const taken: TakenFile[] = [];
  for (const file of files) {
    progress(file.path);
    taken.push(takeInFile(file, await readFile(file), context));
  }
  const facts = taken.map(({ file }) => file);
  return {
    submissions: taken.flatMap(({ submission }) => submission ?? []),
    files: facts,
    problems: [
      ...setAside,
      ...taken.flatMap(({ problems }) => problems),
      ...compareReceipts(receipts, facts),
    ],
  };
}
