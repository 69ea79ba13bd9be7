import type { DiskFile } from '../discover/discover.js';
import { openRegular, reasonOf } from './disk.js';
import { defaultIsolation, type Isolation } from './isolation.js';
import type { ReadResult } from './parse.js';
import { unreadable } from './unreadable.js';

export type { ReadResult } from './parse.js';

export interface ReadOptions {
  /** Where the file is read: a thread of its own, unless said otherwise. */
  readonly isolation?: Isolation;
}

/** Reads a file into a book, or says in one finding why that is not possible. Never throws because of the file. */
export async function readFile(
  source: Pick<DiskFile, 'path' | 'absolute' | 'size'>,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { isolation = defaultIsolation() } = options;
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(source.absolute);
  } catch (error) {
    return { problems: [unreadable(source.path, reasonOf(error))] };
  }
  if (bytes.length !== source.size) return { problems: [unreadable(source.path, 'changed')] };
  return isolation(bytes, source.path);
}

async function readBytes(absolute: string | Buffer): Promise<Uint8Array> {
  const file = await openRegular(absolute);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
