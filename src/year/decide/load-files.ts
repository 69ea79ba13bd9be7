import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { keepsDecisions } from '../../field/own-files.js';
import type { UnreadableReason } from '../../intake/intake-rules.js';
import { openRegular, reasonOf } from '../../intake/read/disk.js';
import { limits } from '../../intake/read/limits.js';
import { decodeText } from '../../intake/read/text/encodings.js';
import type { Problem } from '../../model/problem.js';
import { decisionProblem } from './rules.js';

/** A file that was read. */
export interface KeptFile {
  /** Relative to the input folder: `../organizatii.csv`, `organizatii.csv`, `../2017/organizatii.csv`. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What a kept file holds. */
export interface KeptContent extends KeptFile {
  /** The folder in which it stands, absolute. */
  readonly folder: string;
  readonly text: string;
}

/** The files of one name, and those that are there and cannot be read: the figures would change without them. */
export interface KeptContents {
  readonly contents: readonly KeptContent[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the files of a name that are kept beside the folders of years, for every year, and in each, for whenever that
 * year is counted or compared with.
 * @param folders of the years that are resolved together; paths are told as seen from the first.
 * @param name in small letters
 */
export async function keptContents(folders: readonly string[], name: string): Promise<KeptContents> {
  const [input = '', ...others] = folders.map((folder) => resolve(folder));
  const places = new Set([dirname(input), input, ...others.flatMap((folder) => [dirname(folder), folder])]);
  const found: string[] = [];
  for (const place of places) for (const there of await namesIn(place, name)) found.push(join(place, there));
  const kept = await Promise.all(
    found.map((file) => readOne(file, relative(input, file).split(sep).join('/'))),
  );
  return {
    contents: kept.flatMap((one) => (one && 'text' in one ? [one] : [])),
    problems: kept.flatMap((one) => (one && 'rule' in one ? [one] : [])),
  };
}

/** The file in a folder, whatever the case of its name. A folder that cannot be listed is told by who reads it. */
async function namesIn(folder: string, name: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((there) => there.toLowerCase() === name).sort();
}

async function readOne(absolute: string, path: string): Promise<KeptContent | Problem | undefined> {
  const refused = (reason: UnreadableReason): Problem =>
    decisionProblem('decisions-readable', { file: path, row: 1 }, { reason });
  try {
    const bytes = await bytesOf(absolute);
    if (!bytes) return refused('too-large');
    const text = decodeText(bytes);
    // In the folder of the year it may be a table that a unit sent under this name.
    if (!path.startsWith('../../') && !keepsDecisions(text)) return undefined;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, sha256, size: bytes.length, folder: dirname(absolute), text };
  } catch (error) {
    return refused(reasonOf(error));
  }
}

/** The bytes of a file; undefined where there are too many. */
async function bytesOf(absolute: string): Promise<Uint8Array | undefined> {
  const file = await openRegular(absolute);
  try {
    const { size } = await file.stat();
    return size > limits.fileBytes ? undefined : await file.readFile();
  } finally {
    await file.close();
  }
}
