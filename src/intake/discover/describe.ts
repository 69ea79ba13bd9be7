import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { keepsDecisions } from '../../field/own-files.js';
import type { Problem } from '../../model/problem.js';
import { openRegular, reasonOf } from '../read/disk.js';
import { looksLikeData } from '../read/kind.js';
import { decodeText } from '../read/text/encodings.js';
import { unreadable } from '../read/unreadable.js';
import type { SourceFile } from '../source.js';
import { refusedBySize } from './size.js';
import { skipped } from './skipped.js';

/** A file on the disk that may hold data. */
export interface DiskFile extends SourceFile {
  /** What opens the file; bytes where its name is not UTF-8. */
  readonly absolute: string | Buffer;
}

/** A file or folder as the disk names it. */
export interface Entry {
  readonly absolute: Buffer;
  /** As in `SourceFile`. */
  readonly path: string;
}

/** Time stamps beyond what a date can hold are cut to it. */
const lastMillisecond = 8.64e15;

/** Enough of a file to tell its kind, in bytes. */
const headBytes = 4096;
/** Enough to find a header below comments. */
const commentedHeadBytes = 65_536;

/** A regular file with its hash, or why it cannot be taken. */
export async function describe(entry: Entry, stats: Stats): Promise<DiskFile | Problem> {
  const { path, absolute } = entry;
  if (!stats.isFile()) return skipped(path, 'special-file');
  const refused = refusedBySize(path, stats.size);
  if (refused) return refused;
  try {
    const sha256 = await hash(absolute);
    const written = new Date(Math.min(stats.mtimeMs, lastMillisecond)).toISOString();
    return { path, absolute: openable(absolute), size: stats.size, sha256, written };
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

/** Like `describe`, for a file whose name says nothing: taken only where its first bytes are those of a table. */
export async function describeUnknown(entry: Entry, stats: Stats): Promise<DiskFile | Problem> {
  if (!stats.isFile()) return skipped(entry.path, 'special-file');
  if (stats.size === 0) return skipped(entry.path, 'leftover');
  try {
    if (!looksLikeData(await head(entry.absolute))) return skipped(entry.path, 'unknown-kind');
  } catch (error) {
    return unreadable(entry.path, reasonOf(error));
  }
  return describe(entry, stats);
}

/** Whether a file has the header of kept decisions; one that cannot be read is told by who takes it. */
export async function keepsDecisionsOf({ absolute }: Entry): Promise<boolean> {
  try {
    return keepsDecisions(decodeText(await head(absolute, commentedHeadBytes)));
  } catch {
    return false;
  }
}

async function hash(absolute: Buffer): Promise<string> {
  const file = await openRegular(absolute);
  const digest = createHash('sha256');
  for await (const chunk of file.createReadStream()) digest.update(chunk);
  return digest.digest('hex');
}

async function head(absolute: Buffer, bytes = headBytes): Promise<Uint8Array> {
  const file = await openRegular(absolute);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A name that is not UTF-8 cannot be told by a string: such a file is opened by its bytes. */
function openable(absolute: Buffer): string | Buffer {
  const text = absolute.toString();
  return Buffer.from(text).equals(absolute) ? text : absolute;
}
