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
}

/** The first four stages: discover, read, recognise, validate, one file after the other. */
export async function takeIn<File extends SourceFile>(
  source: FileSource<File>,
  context: ValidationContext,
  { progress = () => undefined, keepTables = false, corrections = () => [] }: IntakeOptions = {},
): Promise<Intake<File>> {
  const { files, setAside, receipts } = await source.list();
  const taken: (TakenFile & { readonly source: File })[] = [];
  for (const file of files) {
    progress(file.path);
    const lines = corrections(file.path);
    const corrected = lines.length > 0 ? { ...file, corrections: lines } : file;
    taken.push({ source: file, ...(await source.take(corrected, context, keepTables)) });
  }
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
