import { mkdir, open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../model/errors.js';
import { readState, stateFolder } from './state.js';

const holderSchema = z.strictObject({ pid: z.int(), host: z.string(), since: z.iso.datetime() });
type Holder = z.infer<typeof holderSchema>;

/**
 * Runs work while no other run writes to the folder. The lock of a run that died on this computer is taken over.
 * @throws UserError `output-locked` with who holds it.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, stateFolder, 'lock');
  await take(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<void> {
  if (await create(path)) return;
  const holder = await readState(path, holderSchema);
  if (holder && isAlive(holder)) throw locked(path, holder);
  await rm(path, { force: true });
  // Of two runs that find a dead one's lock, one creates its own first; the other is told who.
  if (!(await create(path))) throw locked(path, await readState(path, holderSchema));
}

/** Whether there was none. */
async function create(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return false;
    throw new UserError('cannot-write', { path, code }, { cause: error });
  }
}

/** Of another computer that shares the folder nothing is known: its lock stands. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function locked(path: string, holder?: Holder): UserError {
  return new UserError('output-locked', {
    path,
    pid: holder?.pid ?? '?',
    host: holder?.host ?? '?',
    since: holder?.since.slice(0, 16).replace('T', ' ') ?? '?',
  });
}
