import type { Problem } from '../../model/problem.js';
import type { DiskFile } from '../discover/discover.js';
import { type TakenFile, unreadFile } from '../take-in-file.js';
import type { ValidationContext } from '../validate/rule.js';
import { readRegular, reasonOf } from './disk.js';
import { defaultIsolation, type Isolation } from './isolation.js';
import type { ReadResult } from './parse.js';
import { unreadable } from './unreadable.js';

export type { ReadResult } from './parse.js';

export interface ReadOptions {
  /** Where the file is read: a thread of its own, unless said otherwise. */
  readonly isolation?: Pick<Isolation, 'read'>;
}

/** Reads a file into a book, or says in one finding why that is not possible. Never throws because of the file. */
export async function readFile(
  source: Pick<DiskFile, 'path' | 'absolute' | 'size'>,
  { isolation = defaultIsolation() }: ReadOptions = {},
): Promise<ReadResult> {
  const bytes = await bytesOf(source);
  return bytes instanceof Uint8Array ? isolation.read(bytes, source.path) : { problems: [bytes] };
}

/** Takes a file in, as `FileSource.take` does. */
export async function takeInFromDisk(
  file: DiskFile,
  context: ValidationContext,
  keepTables: boolean,
): Promise<TakenFile> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return unreadFile(file, [bytes]);
  return defaultIsolation().takeIn(bytes, file, context, keepTables);
}

/** The bytes of a file, or why they are not to be had. */
async function bytesOf(source: Pick<DiskFile, 'path' | 'absolute' | 'size'>): Promise<Uint8Array | Problem> {
  try {
    const bytes = await readRegular(source.absolute);
    return bytes.length === source.size ? bytes : unreadable(source.path, 'changed');
  } catch (error) {
    return unreadable(source.path, reasonOf(error));
  }
}
