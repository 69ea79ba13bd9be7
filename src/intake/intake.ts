import { mapAtOnce } from '../model/collections.js';
import type { Problem } from '../model/problem.js';
import type { CellLine } from './corrections/correction.js';
import { compareReceipts } from './receipt/compare.js';
import type { FileSource, SourceFile } from './source.js';
import type { TakenFile } from './take-in-file.js';
import type { Submission } from './validate/records.js';
import type { ValidationContext } from './validate/rule.js';

/** What files gave: the countable records of each that could be read, and everything there is to tell. */
export interface Intake<File extends SourceFile = SourceFile> {
  readonly files: readonly (TakenFile & { readonly source: File })[];
  readonly submissions: readonly Submission[];
  readonly problems: readonly Problem[];
}

export interface IntakeOptions {
  /** Told each file before it is read. */
  readonly progress?: (file: string) => void;
  /** Keeps the tables and headers of every file, which a check shows; a year of workbooks has no use for them. */
  readonly keepTables?: boolean;
  /** What analysts corrected and accepted in a file, by its path. */
  readonly corrections?: (path: string) => readonly CellLine[];
  /** How many files are worked on at once, where there are many: each in a thread of its own. */
  readonly atOnce?: number;
}

/** A thread is worth its start from so many files on. */
const filesPerThread = 8;

/** The first four stages, file by file: discover, read, recognise, validate. The outcome is that of one after the other. */
export async function takeIn<File extends SourceFile>(
  source: FileSource<File>,
  context: ValidationContext,
  { progress = () => undefined, keepTables = false, corrections = () => [], atOnce = 1 }: IntakeOptions = {},
): Promise<Intake<File>> {
  const { files, setAside, receipts } = await source.list();
  const taken = await mapAtOnce(
    files,
    Math.min(atOnce, Math.ceil(files.length / filesPerThread)),
    async (file) => {
      progress(file.path);
      const lines = corrections(file.path);
      const corrected = lines.length > 0 ? { ...file, corrections: lines } : file;
      return { source: file, ...(await source.take(corrected, context, keepTables)) };
    },
  );
  return {
    files: taken,
    submissions: taken.flatMap(({ submission }) => submission ?? []),
    problems: [
      ...setAside,
      ...taken.flatMap(({ problems }) => problems),
      ...compareReceipts(
        receipts,
        taken.map(({ file }) => file),
      ),
    ],
  };
}
