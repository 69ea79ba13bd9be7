import type { Problem } from '../model/problem.js';
import type { CellLine } from './corrections/correction.js';
import type { FoundReceipt } from './receipt/compare.js';
import type { TakenFile } from './take-in-file.js';
import type { ValidationContext } from './validate/rule.js';

/** What tells a file apart, wherever its bytes come from. */
export interface SourceFile {
  /** Below what was given, with `/` between its parts, safe to print. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** When its disk says it was last written (ISO 8601, UTC). */
  readonly written: string;
  /** The name of the folder that was given, which may tell the unit; absent where a file was given by itself. */
  readonly folder?: string;
  /** What analysts corrected and accepted in it; absent where nothing. */
  readonly corrections?: readonly CellLine[];
}

/** What there is: every file is in `files` or in `setAside`. */
export interface Listing<File extends SourceFile = SourceFile> {
  readonly files: readonly File[];
  readonly setAside: readonly Problem[];
  /** What the receipts among those set aside say. */
  readonly receipts: readonly FoundReceipt[];
}

/** Where files come from: folders on a disk, or what was dropped on a page. The same intake drives each. */
export interface FileSource<File extends SourceFile = SourceFile> {
  list(): Promise<Listing<File>>;
  /**
   * Reads, recognises and validates a file; never rejects because of what the file holds.
   * @param keepTables whether its tables and headers are wanted
   */
  take(file: File, context: ValidationContext, keepTables: boolean): Promise<TakenFile>;
}
