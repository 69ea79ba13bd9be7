import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { isKeptName, receiptSuffixes } from '../../field/own-files.js';
import type { Problem } from '../../model/problem.js';
import { reasonOf } from '../read/disk.js';
import { limits } from '../read/limits.js';
import { unreadable } from '../read/unreadable.js';
import type { FoundReceipt } from '../receipt/compare.js';
import { type DiskFile, describe, describeUnknown, type Entry, keepsDecisionsOf } from './describe.js';
import { judgeExtension, printableName, reasonByName } from './names.js';
import { readReceipt } from './receipts.js';
import { skipped } from './skipped.js';

/** A receipt is no data, but what it says is kept. */
export interface SetAsideReceipt {
  readonly problem: Problem;
  readonly receipt?: FoundReceipt;
}

/** Everything below a folder, in no particular order: files that may hold data, and why the others are not taken. */
export async function* walk(root: Buffer): AsyncGenerator<DiskFile | Problem | SetAsideReceipt> {
  const folders: Entry[] = [{ absolute: root, path: '' }];
  let entries = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const names = await list(folder);
    if ('rule' in names) {
      yield names;
      continue;
    }
    for (const name of names) {
      entries += 1;
      if (entries > limits.folderEntries) {
        const limit = limits.folderEntries;
        yield unreadable(folder.path || '.', 'too-many-files', { of: 'folder', limit });
        return;
      }
      const found = await look(enter(folder, name));
      if ('subfolder' in found) folders.push(found.subfolder);
      else yield found;
    }
  }
}

/** The names in a folder, or the one problem that it cannot be listed. */
async function list(folder: Entry): Promise<readonly Buffer[] | Problem> {
  try {
    return await readdir(folder.absolute, 'buffer');
  } catch (error) {
    return unreadable(folder.path, reasonOf(error), { of: 'folder' });
  }
}

function enter(folder: Entry, name: Buffer): Entry {
  const printable = printableName(name);
  return {
    absolute: Buffer.concat([folder.absolute, Buffer.from(sep), name]),
    path: folder.path ? `${folder.path}/${printable}` : printable,
  };
}

type Looked = DiskFile | Problem | SetAsideReceipt | { readonly subfolder: Entry };

async function look(entry: Entry): Promise<Looked> {
  let stats: Stats;
  try {
    stats = await lstat(entry.absolute);
  } catch (error) {
    return unreadable(entry.path, reasonOf(error));
  }
  if (stats.isSymbolicLink()) return skipped(entry.path, 'symlink');
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
  const reason = reasonByName(name);
  if (reason === 'receipt' && stats.isFile()) return setAsideReceipt(entry, name, stats);
  if (reason) return skipped(entry.path, reason);
  return stats.isDirectory() ? { subfolder: entry } : judge(entry, name, stats);
}

async function setAsideReceipt(entry: Entry, name: string, stats: Stats): Promise<SetAsideReceipt> {
  const problem = skipped(entry.path, 'receipt');
  const receipt = name.toLowerCase().endsWith(receiptSuffixes.json)
    ? await readReceipt(entry, stats)
    : undefined;
  return { problem, ...(receipt && { receipt }) };
}

async function judge(entry: Entry, name: string, stats: Stats): Promise<DiskFile | Problem> {
  const verdict = judgeExtension(name);
  if (isKeptName(name) && (await keepsDecisionsOf(entry))) return skipped(entry.path, 'decisions');
  if (verdict === 'data') return describe(entry, stats);
  if (verdict === 'look inside') return describeUnknown(entry, stats);
  return skipped(entry.path, verdict);
}
