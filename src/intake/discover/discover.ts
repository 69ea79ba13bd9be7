import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FoundReceipt } from '../../check/receipt/compare.js';
import { UserError } from '../../model/errors.js';
import type { Problem } from '../../model/problem.js';
import { describe, type SourceFile } from './describe.js';
import { type SetAsideReceipt, walk } from './walk.js';

export type { SourceFile } from './describe.js';

/** What a folder holds: every file in it is in one of the two lists, both in the order of their paths. */
export interface Discovery {
  readonly files: readonly SourceFile[];
  readonly setAside: readonly Problem[];
  /** What the receipts among those set aside say. */
  readonly receipts: readonly FoundReceipt[];
}

/**
 * Lists the files of a folder and its sub-folders, or the one file given, without following links.
 * @throws {UserError} `input-missing` where there is no such folder or file, `input-unreadable` where it is closed.
 */
export async function discover(input: string): Promise<Discovery> {
  const root = await statInput(input);
  const path = Buffer.from(input);
  if (!root.isDirectory())
    return discovery([await describe({ absolute: path, path: basename(input) }, root)]);
  const found: (SourceFile | Problem | SetAsideReceipt)[] = [];
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

function discovery(found: readonly (SourceFile | Problem | SetAsideReceipt)[]): Discovery {
  const files: SourceFile[] = [];
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
