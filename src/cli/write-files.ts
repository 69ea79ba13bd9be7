import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { groupBy } from '../model/collections.js';
import { UserError } from '../model/errors.js';
import type { OutputFile } from '../report/render/format.js';

/**
 * Writes the files of a run: all of them beside their places first, then each renamed into place, so that a run
 * that is killed, or finds the disk full, leaves the old files whole.
 * @throws UserError `cannot-write` with the path and the system's code.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const written: { temporary: string; final: string }[] = [];
  try {
    for (const { path, content } of files) {
      const final = join(folder, path);
      const temporary = `${final}.${process.pid}.tmp`;
      await writing(final, async () => {
        await mkdir(dirname(final), { recursive: true });
        written.push({ temporary, final });
        await writeNew(temporary, content);
      });
    }
    for (const { temporary, final } of written) await writing(final, () => rename(temporary, final));
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/**
 * Removes what an earlier run left in the folders below the output folder that this run wrote to: files of the kinds
 * written now, but not among them. Called when all the new ones stand in place.
 */
export async function removeLeftOvers(folder: string, files: readonly OutputFile[]): Promise<void> {
  const below = groupBy(
    files.filter(({ path }) => path.includes('/')),
    ({ path }) => dirname(path),
  );
  for (const [name, written] of below) {
    const kept = new Set(written.map(({ path }) => basename(path)));
    const kinds = new Set([...kept].map((file) => extname(file)));
    for (const entry of await readdir(join(folder, name), { withFileTypes: true })) {
      const path = join(folder, name, entry.name);
      if (entry.isFile() && kinds.has(extname(entry.name)) && !kept.has(entry.name))
        await writing(path, () => rm(path));
    }
  }
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

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError('cannot-write', { path, code }, { cause: error });
  }
}
