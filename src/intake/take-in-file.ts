import type { Problem } from '../model/problem.js';
import type { SourceFile } from './discover/describe.js';
import type { IntakeFile } from './intake.js';
import type { ReadResult } from './read/parse.js';
import type { HeaderReading } from './recognise/header-reading.js';
import { recognise } from './recognise/recognise.js';
import type { Table } from './recognise/table.js';
import type { Submission } from './validate/records.js';
import type { ValidationContext } from './validate/rule.js';
import { validate } from './validate/validate.js';

/** A file after the first four stages. */
export interface TakenFile {
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

/** What tells a file apart, wherever its bytes come from. */
export type FileIdentity = Omit<SourceFile, 'absolute'>;

/**
 * Recognises and validates a file that was read.
 * @param folder as `recognise` takes it
 */
export function takeInFile(
  { path, sha256, size, written }: FileIdentity,
  { book, problems }: ReadResult,
  context: ValidationContext,
  folder?: string,
): TakenFile {
  const file = { path, sha256, size, read: book !== undefined };
  if (!book) return { file, tables: [], headers: [], problems };
  const { tables, headers, problems: recognised } = recognise(book, context.units, folder);
  const { problems: found, ...validation } = validate(tables, context);
  const submission = {
    file: path,
    sha256,
    ...(book.modified !== undefined && { modified: book.modified }),
    written,
    ...validation,
  };
  return {
    file,
    submission,
    tables,
    headers,
    ...(book.templateVersion !== undefined && { templateVersion: book.templateVersion }),
    problems: [...problems, ...recognised, ...found],
  };
}
