import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../model/errors.js';
import { writeWhole } from '../write-files.js';
import { hashAt, hashOf, manifestPath, readState, stateFolder } from './state.js';

/**
 * One change of the output folder. Paths are below it; `hash` is of the new content and absent where the file goes
 * away.
 */
const stepSchema = z.strictObject({ path: z.string(), hash: z.string().optional(), hadOld: z.boolean() });
export type Step = z.infer<typeof stepSchema>;

/**
 * What is being changed, written before the first change: an interrupted run is undone from it. The new manifest is
 * the last to be written; where the one that stands has this hash, all was done.
 */
const journalSchema = z.strictObject({ manifest: z.string(), steps: z.array(stepSchema) });
type Journal = z.infer<typeof journalSchema>;

const placesOf = (folder: string) => ({
  journal: join(folder, stateFolder, 'journal.json'),
  staged: join(folder, stateFolder, 'staged'),
  old: join(folder, stateFolder, 'old'),
});

/** Where the new content of a path waits until everything is written. */
export function stagedPath(folder: string, path: string): string {
  return join(placesOf(folder).staged, path);
}

/**
 * Puts all staged files in place, the old ones aside, and writes the manifest. Where it fails, or is interrupted,
 * `recover` puts the old ones back.
 * @throws UserError `output-open`, `cannot-write`.
 */
export async function swap(folder: string, steps: readonly Step[], manifest: string): Promise<void> {
  const { journal, staged, old } = placesOf(folder);
  const plan: Journal = { manifest: hashOf(manifest), steps: [...steps] };
  await writeWhole(journal, JSON.stringify(plan));
  for (const { path, hash, hadOld } of steps) {
    const final = join(folder, path);
    if (hadOld) await move(final, join(old, path));
    if (hash !== undefined) await move(join(staged, path), final);
  }
  await writeWhole(manifestPath(folder), manifest);
  await clean(folder);
}

/** Undoes what an interrupted run had begun, or cleans up behind one that was interrupted when all was done. */
export async function recover(folder: string): Promise<void> {
  const journal = await readState(placesOf(folder).journal, journalSchema);
  if (journal && (await hashAt(manifestPath(folder))) !== journal.manifest) await undo(folder, journal);
  await clean(folder);
}

async function undo(folder: string, { steps }: Journal): Promise<void> {
  const { old } = placesOf(folder);
  for (const { path, hash, hadOld } of steps.toReversed()) {
    const final = join(folder, path);
    const aside = join(old, path);
    if (hadOld && (await hashAt(aside)) !== undefined) await move(aside, final);
    else if (!hadOld && hash !== undefined && (await hashAt(final)) === hash) await rm(final);
  }
}

async function clean(folder: string): Promise<void> {
  const { journal, staged, old } = placesOf(folder);
  await rm(journal, { force: true });
  for (const place of [staged, old]) await rm(place, { recursive: true, force: true });
}

/** What the system says of a file that Word or Excel holds open. */
const openCodes = ['EBUSY', 'EPERM', 'EACCES'];

async function move(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const isOpen = openCodes.includes(code) && (await hashAt(from)) !== undefined;
    throw new UserError(isOpen ? 'output-open' : 'cannot-write', { path: to, code }, { cause: error });
  }
}
