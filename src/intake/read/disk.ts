import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { UnreadableReason } from '../intake-rules.js';

/** Where a file was replaced by a pipe since the folder was listed, opening it must not wait for a writer. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a regular file for reading; the caller closes it. Throws for anything else, such as a pipe or a device. */
export async function openRegular(absolute: string | Buffer): Promise<FileHandle> {
  const file = await open(absolute, flags);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error('not a regular file');
}

/** The bytes of a regular file. Throws as `openRegular` does. */
export async function readRegular(absolute: string | Buffer): Promise<Buffer> {
  const file = await openRegular(absolute);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** What the system's error means for the person who asks for the file. */
export function reasonOf(error: unknown): UnreadableReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  return code === 'ENOENT' ? 'disappeared' : 'read-error';
}
