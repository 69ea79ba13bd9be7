import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/errors.js';
import type { OutputFile } from '../report/render/format.js';

/**
 * Writes single files, each whole or not at all; the files of a report go through `publish`.
 * @throws UserError `cannot-write` with the path and the system's code.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) await writeWhole(join(folder, path), content);
}

/**
 * Writes a file beside its place and renames it into it: one that is killed, or finds the disk full, leaves the old
 * one whole, and what it leaves beside goes with the next.
 * @throws UserError `cannot-write` with the path and the system's code, `name-too-long`.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}${temporaryEnding}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeNew(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENAMETOOLONG') throw tooLong(path, error);
    throw new UserError('cannot-write', { path, code }, { cause: error });
  }
}

/** What a file is called while it is written. */
const temporaryEnding = '.tmp';

/** Of a name on every common file system, which the name while it is written must not exceed either. */
const nameBytesMax = 255 - temporaryEnding.length;

function tooLong(path: string, cause: unknown): UserError {
  const name = basename(path);
  return new UserError(
    'name-too-long',
    { name, bytes: Buffer.byteLength(name), limit: nameBytesMax },
    { cause },
  );
}

/** Refuses to follow a link that somebody left in the temporary file's place; the disk has the bytes before we go on. */
async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
