import { dirname, extname, join } from 'node:path';
import type { OutputFile } from '../../report/render/format.js';
import { writeWhole } from '../write-files.js';
import { withLock } from './lock.js';
import { hashAt, hashOf, type Manifest, readManifest } from './state.js';
import { recover, type Step, stagedPath, swap } from './swap.js';

/** What became of the files of a run. Paths are below the output folder. */
export interface Published {
  /** Where each file stands now, in the order given. */
  readonly written: readonly string[];
  /** Files that somebody else wrote or changed: they stay, and the new one stands beside them. */
  readonly beside: readonly { readonly kept: string; readonly path: string }[];
  /** Files of earlier runs that this one did not make anew, and that were made from another state. */
  readonly older: readonly string[];
}

/**
 * Writes the files of a run to a folder, all of them or none. What stands there and is not known, name and hash, as an
 * earlier run's is never replaced nor removed. Files of earlier runs in sub-folders that this one writes to go away
 * with it.
 * @param from names the state of the data and the program that the files were made from
 * @param memory files below the program's own folder, which nobody else writes
 * @throws UserError `output-locked`, `output-open`, `cannot-write`; the old files are whole then.
 */
export function publish(
  folder: string,
  files: readonly OutputFile[],
  from: string,
  memory: readonly OutputFile[] = [],
): Promise<Published> {
  return withLock(folder, async () => {
    await recover(folder);
    try {
      return await publishAlone(folder, files, from, memory);
    } catch (error) {
      await recover(folder);
      throw error;
    }
  });
}

async function publishAlone(
  folder: string,
  files: readonly OutputFile[],
  from: string,
  memory: readonly OutputFile[],
): Promise<Published> {
  const manifest = await readManifest(folder);
  const placed = await placeAll(folder, files, manifest);
  const gone = await leftOvers(folder, placed, manifest);
  const remembered = await Promise.all(memory.map((file) => place(folder, file)));
  const fresh = [...placed, ...remembered].filter(({ isThere }) => !isThere);
  for (const { path, content } of fresh) await writeWhole(stagedPath(folder, path), content);
  const steps: Step[] = [
    ...fresh.map(({ path, hash, hadOld }) => ({ path, hash, hadOld })),
    ...gone.map((path) => ({ path, hadOld: true })),
  ];
  const next = nextManifest(manifest, from, placed, gone);
  await swap(folder, steps, `${JSON.stringify(next, null, 1)}\n`);
  return published(placed, from, next);
}

/** A file with where it will stand. */
interface Placed {
  readonly path: string;
  readonly content: Uint8Array | string;
  readonly hash: string;
  /** Whether a file of an earlier run stands there. */
  readonly hadOld: boolean;
  /** Whether the very same bytes stand there. */
  readonly isThere: boolean;
  /** The file in whose place it was meant to stand. */
  readonly kept?: string;
}

async function placeAll(folder: string, files: readonly OutputFile[], manifest: Manifest): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const file of files) placed.push(await place(folder, file, manifest));
  return placed;
}

/** In its own place, or, given what was written before, beside what somebody else wrote there: `raport-2018.nou.docx`, `raport-2018.nou-2.docx`. */
async function place(folder: string, { path, content }: OutputFile, manifest?: Manifest): Promise<Placed> {
  const hash = hashOf(content);
  for (let number = 0; ; number += 1) {
    const candidate = number === 0 ? path : besidePath(path, number);
    const there = await hashAt(join(folder, candidate));
    const isOurs =
      !manifest || there === undefined || there === hash || there === manifest.files[candidate]?.hash;
    if (!isOurs) continue;
    const facts = { path: candidate, content, hash, hadOld: there !== undefined, isThere: there === hash };
    return number === 0 ? facts : { ...facts, kept: path };
  }
}

function besidePath(path: string, number: number): string {
  const ending = extname(path);
  const mark = number === 1 ? 'nou' : `nou-${number}`;
  return `${path.slice(0, path.length - ending.length)}.${mark}${ending}`;
}

/** What earlier runs left, unchanged, in the sub-folders written to now: charts that are no longer drawn. */
async function leftOvers(folder: string, placed: readonly Placed[], manifest: Manifest): Promise<string[]> {
  const kinds = new Set(placed.filter(({ path }) => path.includes('/')).map(({ path }) => kindOf(path)));
  const now = new Set(placed.map(({ path }) => path));
  const candidates = Object.keys(manifest.files).filter((path) => !now.has(path) && kinds.has(kindOf(path)));
  const gone: string[] = [];
  for (const path of candidates)
    if ((await hashAt(join(folder, path))) === manifest.files[path]?.hash) gone.push(path);
  return gone;
}

/** A sub-folder and an ending. */
function kindOf(path: string): string {
  return `${dirname(path)}/*${extname(path)}`;
}

function nextManifest(
  { files }: Manifest,
  from: string,
  placed: readonly Placed[],
  gone: readonly string[],
): Manifest {
  const left = Object.entries(files).filter(([path]) => !gone.includes(path));
  const written = placed.map(({ path, hash }) => [path, { hash, from }] as const);
  const all = [...left, ...written].sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, files: Object.fromEntries(all) };
}

function published(placed: readonly Placed[], from: string, { files }: Manifest): Published {
  const now = new Set(placed.flatMap(({ path, kept = path }) => [path, kept]));
  return {
    written: placed.map(({ path }) => path),
    beside: placed.flatMap(({ path, kept }) => (kept === undefined ? [] : [{ kept, path }])),
    older: Object.entries(files)
      .filter(([path, own]) => !now.has(path) && own.from !== from)
      .map(([path]) => path),
  };
}
