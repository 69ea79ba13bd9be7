import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { refusedBySize } from '../../../intake/discover/size.js';
import { takeIn } from '../../../intake/intake.js';
import type { Book } from '../../../intake/read/book.js';
import { parse } from '../../../intake/read/parse.js';
import { unreadable } from '../../../intake/read/unreadable.js';
import type { FileSource, SourceFile } from '../../../intake/source.js';
import { takeInFile, unreadFile } from '../../../intake/take-in-file.js';
import type { CheckContext } from '../../../year/validation-context.js';
import { type Check, check } from '../../check-submissions.js';
import type { Failure, Upload } from './messages.js';

/** A check of uploads, with what an annotated copy is made from. */
export interface CheckedUploads {
  readonly check: Check;
  /** By the path that the check gives a file. */
  readonly books: ReadonlyMap<string, AnnotatedFrom>;
}

interface AnnotatedFrom {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

interface UploadedFile extends SourceFile {
  readonly bytes: Uint8Array;
}

/**
 * Checks uploads as the command line checks files on the disk.
 * @param failures files that ended an earlier thread, by name
 * @param progress told each file before it is read
 */
export async function checkUploads(
  uploads: readonly Upload[],
  failures: Readonly<Record<string, Failure>>,
  context: CheckContext,
  progress: (file: string) => void,
): Promise<CheckedUploads> {
  const books = new Map<string, AnnotatedFrom>();
  const source: FileSource<UploadedFile> = {
    list: async () => listed(uploads),
    async take(file, context, keepTables) {
      const { path, bytes } = file;
      const failure = failures[path];
      if (failure) return unreadFile(file, [unreadable(path, failure)]);
      const result = parse(bytes, path);
      if (result.book) books.set(path, { book: result.book, bytes });
      return takeInFile(file, result, context, keepTables);
    },
  };
  const intake = await takeIn(source, context, { progress, keepTables: true });
  const checked = check(intake, context);
  const named = intake.files.flatMap(({ file }, at): [string, AnnotatedFrom][] => {
    const [name, from] = [checked.files[at]?.path, books.get(file.path)];
    return name !== undefined && from ? [[name, from]] : [];
  });
  return { check: checked, books: new Map(named) };
}

function listed(uploads: readonly Upload[]) {
  const refused = new Map(uploads.map(({ name, bytes }) => [name, refusedBySize(name, bytes.length)]));
  return {
    files: uploads.filter(({ name }) => !refused.get(name)).map(uploadedFile),
    setAside: [...refused.values()].filter((problem) => problem !== undefined),
    receipts: [],
  };
}

function uploadedFile({ name, bytes, modified }: Upload): UploadedFile {
  return {
    path: name,
    bytes,
    sha256: bytesToHex(sha256(bytes)),
    size: bytes.length,
    written: new Date(modified).toISOString(),
  };
}
