import type { Problem } from '../model/problem.js';
import { correctBook, type PlacedWaiver } from './corrections/correct-book.js';
import { tellCorrections } from './corrections/tell-corrections.js';
import { skipped } from './discover/skipped.js';
import { takeNoneHeld } from './none-held.js';
import { isOwnOutput } from './own-output.js';
import type { ReadResult } from './read/parse.js';
import type { HeaderReading } from './recognise/header-reading.js';
import { recognise, type UnknownTable } from './recognise/recognise.js';
import { ledgerOfAll, type SheetLedger } from './row-states.js';
import { type ShownTable, shownTable } from './shown-table.js';
import type { SourceFile } from './source.js';
import { typedTotals } from './typed-totals.js';
import { unreadMeetings } from './unread-meetings.js';
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

/** A file after the first four stages, as plain data that one thread can hand to another. */
export interface TakenFile {
  readonly file: IntakeFile;
  /** Its countable records; absent where it could not be read. */
  readonly submission?: Submission;
  readonly tables: readonly ShownTable[];
  /** What became of the rows of each of its sheets; of a file that was not read nothing is known. */
  readonly ledger: readonly SheetLedger[];
  /** Its headers, with what became of their cells. */
  readonly headers: readonly HeaderReading[];
  /** Tables that were not read, though something in them looks like ours. */
  readonly unknown: readonly UnknownTable[];
  /** The mark of the blank workbook that it was filled into, where it bears one. */
  readonly templateVersion?: string;
  /** Warnings that analysts accepted, where there are any. */
  readonly waivers?: readonly PlacedWaiver[];
  readonly problems: readonly Problem[];
}

/**
 * Recognises and validates a file that was read.
 * @param keepTables whether its tables and headers are wanted
 */
export function takeInFile(
  source: SourceFile,
  { book: read, problems }: ReadResult,
  context: ValidationContext,
  keepTables = true,
): TakenFile {
  const { path, sha256, size, written, folder, corrections = [] } = source;
  if (!read) return unreadFile(source, problems);
  if (isOwnOutput(read.sheets)) {
    const ledger = ledgerOfAll(read, { state: 'not-ours', reason: 'own-output' });
    return { ...unreadFile(source, [skipped(path, 'own-output')]), ledger };
  }
  const { book, applied, waivers, problems: unapplied } = correctBook(read, corrections);
  const none = takeNoneHeld(book, recognise(book, context, folder), context.units, folder);
  const { tables, headers, ledger, unknown, problems: recognised } = none.recognition;
  const { problems: found, ...validation } = validate(tables, context);
  const unread = unreadMeetings(recognised, validation.rows.meetings !== undefined);
  const submission = {
    file: path,
    sha256,
    ...(book.modified !== undefined && { modified: book.modified }),
    written,
    ...validation,
    ...(unread && { unreadMeetings: unread }),
    ...(none.units.length > 0 && { noneHeld: none.units }),
  };
  return {
    file: { path, sha256, size, read: true },
    submission,
    tables: keepTables ? tables.map(shownTable) : [],
    ledger,
    headers: keepTables ? headers : [],
    unknown: keepTables ? unknown : [],
    ...(book.templateVersion !== undefined && { templateVersion: book.templateVersion }),
    ...(waivers.length > 0 && { waivers }),
    problems: [
      ...problems,
      ...unapplied,
      ...tellCorrections(applied, tables),
      ...recognised,
      ...typedTotals(book, tables, ledger),
      ...found,
    ],
  };
}

/** A file of which nothing could be read, and why. */
export function unreadFile({ path, sha256, size }: SourceFile, problems: readonly Problem[]): TakenFile {
  return {
    file: { path, sha256, size, read: false },
    tables: [],
    ledger: [],
    headers: [],
    unknown: [],
    problems,
  };
}
