import type { SourceFile } from './discover/discover.js';
import { discover } from './discover/discover.js';
import type { Problem } from './problem.js';
import { readFile } from './read/read.js';
import type { HeaderReading } from './recognise/header-reading.js';
import { recognise } from './recognise/recognise.js';
import type { Submission } from './validate/records.js';
import type { ValidationContext } from './validate/rule.js';
import { validate } from './validate/validate.js';

/** What a folder gave: the countable records of each file that could be read, and everything there is to tell. */
export interface Intake {
  readonly submissions: readonly Submission[];
  readonly files: readonly IntakeFile[];
  /** The headers of all the tables, with what became of their cells. */
  readonly headers: readonly HeaderReading[];
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
  const { files, setAside } = await discover(input);
  const submissions: Submission[] = [];
  const taken: IntakeFile[] = [];
  const headers: HeaderReading[] = [];
  const problems: Problem[] = [...setAside];
  for (const file of files) {
    progress(file.path);
    const { submission, headers: ofFile = [], problems: found } = await takeInFile(file, context);
    if (submission) submissions.push(submission);
    headers.push(...ofFile);
    taken.push({ path: file.path, sha256: file.sha256, size: file.size, read: submission !== undefined });
    problems.push(...found);
  }
  return { submissions, files: taken, headers, problems };
}

interface TakenFile {
  readonly submission?: Submission;
  readonly headers?: readonly HeaderReading[];
  readonly problems: readonly Problem[];
}

async function takeInFile(file: SourceFile, context: ValidationContext): Promise<TakenFile> {
  const { book, problems } = await readFile(file);
  if (!book) return { problems };
  const recognition = recognise(book, context.units);
  const { problems: found, ...validation } = validate(recognition.tables, context);
  const submission = {
    file: file.path,
    sha256: file.sha256,
    ...(book.modified !== undefined && { modified: book.modified }),
    written: file.written,
    ...validation,
  };
  const { headers } = recognition;
  return { submission, headers, problems: [...problems, ...recognition.problems, ...found] };
}
