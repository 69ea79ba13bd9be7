import type { Problem } from '../model/problem.js';
import { skipped } from './discover/skipped.js';
import { takeNoneHeld } from './none-held.js';
import { isOwnOutput } from './own-output.js';
import type { ReadResult } from './read/parse.js';
import type { HeaderReading } from './recognise/header-reading.js';
import { recognise } from './recognise/recognise.js';
import type { Table } from './recognise/table.js';
import type { SourceFile } from './source.js';
import type { Submission } from './validate/records.js';
import type { ValidationContext } from './validate/rule.js';
import { validate } from './validate/validate.js';

/** A file that may hold data, and whether it does. */
export interface IntakeFile {
  /** As in `SourceFile`. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly read: boolean;
}

/** A file after the first four stages. */
export interface TakenFile<File extends SourceFile = SourceFile> {
  readonly source: File;
  readonly file: IntakeFile;
  /** Its countable records; absent where it could not be read. */
  readonly submission?: Submission;
  readonly tables: readonly Table[];
  /** Its headers, with what became of their cells. */
  readonly headers: readonly HeaderReading[];
  /** The mark of the blank workbook that it was filled into, where it bears one. */
  readonly templateVersion?: string;
  readonly problems: readonly Problem[];
}

/** Recognises and validates a file that was read. */
export function takeInFile<File extends SourceFile>(
  source: File,
  { book, problems }: ReadResult,
  context: ValidationContext,
): TakenFile<File> {
  const { path, sha256, size, written, folder } = source;
  const isOwn = book !== undefined && isOwnOutput(book.sheets);
  const file = { path, sha256, size, read: book !== undefined && !isOwn };
  if (isOwn) return { source, file, tables: [], headers: [], problems: [skipped(path, 'own-output')] };
  if (!book) return { source, file, tables: [], headers: [], problems };
  const none = takeNoneHeld(book, recognise(book, context.units, folder), context.units, folder);
  const { tables, headers, problems: recognised } = none.recognition;
  const { problems: found, ...validation } = validate(tables, context);
  const submission = {
    file: path,
    sha256,
    ...(book.modified !== undefined && { modified: book.modified }),
    written,
    ...validation,
    ...(none.units.length > 0 && { noneHeld: none.units }),
  };
  return {
    source,
    file,
    submission,
    tables,
    headers,
    ...(book.templateVersion !== undefined && { templateVersion: book.templateVersion }),
    problems: [...problems, ...recognised, ...found],
  };
}
