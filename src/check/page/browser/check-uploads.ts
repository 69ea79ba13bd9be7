import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { refusedBySize } from '../../../intake/discover/size.js';
import type { Book } from '../../../intake/read/book.js';
import { parse, type ReadResult } from '../../../intake/read/parse.js';
import { unreadable } from '../../../intake/read/unreadable.js';
import { type TakenFile, takeInFile } from '../../../intake/take-in-file.js';
import type { ValidationContext } from '../../../intake/validate/rule.js';
import type { Problem } from '../../../model/problem.js';
import { type Check, check } from '../../check-submissions.js';
import type { Failure, Upload } from './messages.js';

/** A check of uploads, with what an annotated copy is made from. */
export interface CheckedUploads {
  readonly check: Check;
  readonly books: ReadonlyMap<string, { readonly book: Book; readonly bytes: Uint8Array }>;
}

/**
 * Checks uploads as the command line checks files on the disk.
 * @param reading told each file before it is read
 */
export function checkUploads(
  uploads: readonly Upload[],
  failures: Readonly<Record<string, Failure>>,
  context: ValidationContext,
  reading: (file: string) => void,
): CheckedUploads {
  const taken: TakenFile[] = [];
  const setAside: Problem[] = [];
  const books = new Map<string, { book: Book; bytes: Uint8Array }>();
  for (const upload of uploads) {
    const refused = refusedBySize(upload.name, upload.bytes.length);
    if (refused) {
      setAside.push(refused);
      continue;
    }
    reading(upload.name);
    const result = read(upload, failures[upload.name]);
    if (result.book) books.set(upload.name, { book: result.book, bytes: upload.bytes });
    taken.push(takeInFile(identity(upload), result, context));
  }
  return { check: check({ taken, setAside }, context), books };
}

function read({ name, bytes }: Upload, failure: Failure | undefined): ReadResult {
  return failure ? { problems: [unreadable(name, failure)] } : parse(bytes, name);
}

function identity({ name, bytes, modified }: Upload) {
  return {
    path: name,
    sha256: bytesToHex(sha256(bytes)),
    size: bytes.length,
    written: new Date(modified).toISOString(),
  };
}
