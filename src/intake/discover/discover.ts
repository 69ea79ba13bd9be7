import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../../model/errors.js';
import type { Problem } from '../../model/problem.js';
import type { FoundReceipt } from '../receipt/compare.js';
import type { Listing } from '../source.js';
import { type DiskFile, describe } from './describe.js';
import { type SetAsideReceipt, walk } from './walk.js';

export type { DiskFile } from './describe.js';

/**
 * Lists the files of a folder and its sub-folders, or the one file given, without following links; both lists are in
 * the order of their paths.
 * @throws {UserError} `input-missing` where there is no such folder or file, `input-unreadable` where it is closed.
 */
export async function discover(input: string): Promise<Listing<DiskFile>> {
  const root = await statInput(input);
  const path = Buffer.from(input);
  if (!root.isDirectory())
    return discovery([await describe({ absolute: path, path: basename(input) }, root)]);
  const found: (DiskFile | Problem | SetAsideReceipt)[] = [];
  for await (const entry of walk(path)) found.push(entry);
  return discovery(found);
}

async function statInput(input: string): Promise<Stats> {
  try {
    const stats = await stat(input);
    if (stats.isDirectory()) await readdir(input);
    return stats;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UserError(missing ? 'input-missing' : 'input-unreadable', { input }, { cause: error });
  }
}

function discovery(found: readonly (DiskFile | Problem | SetAsideReceipt)[]): Listing<DiskFile> {
  const files: DiskFile[] = [];
  const setAside: Problem[] = [];
  const receipts: FoundReceipt[] = [];
  for (const entry of found) {
    if ('rule' in entry) setAside.push(entry);
    else if ('path' in entry) files.push(entry);
    else {
      setAside.push(entry.problem);
      if (entry.receipt) receipts.push(entry.receipt);
    }
  }
  return {
    files: files.sort((a, b) => compareCodePoints(a.path, b.path)),
    setAside: setAside.sort((a, b) => compareCodePoints(a.place.file, b.place.file)),
    receipts,
  };
}

/** UTF-8 keeps the order of code points; the strings of JavaScript do not. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
