import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TakenCache } from '../intake/cached-source.js';
import type { DiskFile } from '../intake/discover/discover.js';
import { readRegular } from '../intake/read/disk.js';
import type { TakenFile } from '../intake/take-in-file.js';
import type { ValidationContext } from '../intake/validate/rule.js';

/** Where files that were read are remembered, below the program's own folder. */
export const cacheFolder = 'citite';

/** More than this is not kept: what was not used for longest goes first. */
const bytesMax = 256 * 1024 * 1024;

/** Since a day that is past stays past, what was found holds on later days too, unless this was found. */
const dayRule = 'date-not-future';

interface Kept {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly taken: TakenFile;
}

/** A cache that can be asked to stay within its bounds. */
export interface ReadCache extends TakenCache<DiskFile> {
  /** Forgets what is too much. */
  prune(): Promise<void>;
}

/**
 * Remembers on the disk what files gave. What is kept holds names of persons as the files do, so it is encrypted with a
 * key that is made of the file's own bytes: whoever does not have the file cannot read it, and what was changed by
 * somebody is not taken.
 * @param build names the program and what it knows: nothing that another one read is used
 * @param isWriter whether it may write; other commands only use what is there
 */
export function readCache(folder: string, build: string, isWriter: boolean, limit = bytesMax): ReadCache {
  const pathOf = (file: DiskFile, { year, headers = [] }: ValidationContext) => {
    const { path, sha256, folder: parent, corrections } = file;
    const name = JSON.stringify([build, year, sha256, path, parent, corrections, headers]);
    return join(folder, createHash('sha256').update(name).digest('hex'));
  };
  return {
    async find(file, context) {
      const path = pathOf(file, context);
      const sealed = await readFile(path).catch(() => undefined);
      const key = sealed && (await keyOf(file, path));
      const kept = sealed && key && unseal(sealed, key);
      if (!kept || !holdsOn(context.today, kept)) return undefined;
      const now = new Date();
      if (isWriter) await utimes(path, now, now).catch(() => undefined);
      return kept.taken;
    },
    async keep(file, context, taken) {
      const path = pathOf(file, context);
      const key = isWriter ? await keyOf(file, path) : undefined;
      // That nothing is remembered is no reason to stop.
      if (key) await write(folder, path, seal({ today: context.today, taken }, key)).catch(() => undefined);
    },
    prune: () => (isWriter ? prune(folder, limit).catch(() => undefined) : Promise.resolve()),
  };
}

function holdsOn(today: string, { today: then, taken: { problems } }: Kept): boolean {
  return today === then || (today > then && problems.every(({ rule }) => rule !== dayRule));
}

/** Made of the bytes of the file; none where they are no longer those that were listed. */
async function keyOf({ absolute, sha256 }: DiskFile, path: string): Promise<Buffer | undefined> {
  const bytes = await readRegular(absolute).catch(() => undefined);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return createHash('sha256').update(path).update('\0').update(bytes).digest();
}

const ivBytes = 12;
const tagBytes = 16;

function seal(kept: Kept, key: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(serialize(kept)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Nothing where it was not sealed with this key, or is not whole. */
function unseal(sealed: Buffer, key: Buffer): Kept | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes));
    decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    const body = Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
    return deserialize(body) as Kept;
  } catch {
    return undefined;
  }
}

async function write(folder: string, path: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

async function prune(folder: string, limit: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { path: join(folder, name), size, mtimeMs };
    }),
  );
  let total = 0;
  for (const { path, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > limit) await rm(path, { force: true });
  }
}
