import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { keepsDecisions } from '../../field/own-files.js';
import type { Registries } from '../../field/registries/registries.js';
import type { UnreadableReason } from '../../intake/intake-rules.js';
import { openRegular, reasonOf } from '../../intake/read/disk.js';
import { limits } from '../../intake/read/limits.js';
import { decodeText } from '../../intake/read/text/encodings.js';
import type { Problem } from '../../model/problem.js';
import type { Decision } from './decision.js';
import { difficultyTable } from './difficulties/table.js';
import { organisationTable } from './organisations/table.js';
import { readDecisions } from './read-decisions.js';
import { decisionProblem } from './rules.js';
import type { DecisionTable } from './table.js';

/** All decisions that hold for a year. */
export interface KeptDecisions {
  readonly organisations: Kept;
  readonly difficulties: Kept;
  readonly problems: readonly Problem[];
}

/**
 * Reads the decisions about organisations and difficulties that are kept beside the folders of years, or in them.
 * @param folders of the years that are resolved together; paths are told as seen from the first.
 */
export async function loadKept(folders: readonly string[], registries: Registries): Promise<KeptDecisions> {
  const organisations = await readKept(folders, organisationTable(registries));
  const difficulties = await readKept(folders, difficultyTable(registries));
  return { organisations, difficulties, problems: [...organisations.problems, ...difficulties.problems] };
}

/** The decisions of one sort, and the files that keep them. */
export interface Kept {
  readonly decisions: readonly Decision[];
  readonly files: readonly KeptFile[];
  readonly problems: readonly Problem[];
}

/** A file that was read. */
export interface KeptFile {
  /** Relative to the input folder: `../organizatii.csv`, `organizatii.csv`, `../2017/organizatii.csv`. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Reads the decisions that are kept beside the folders of years, for every year, and in each, for whenever that year is
 * counted or compared with. A file that is there and cannot be read is told: the figures would change without it.
 */
async function readKept(folders: readonly string[], table: DecisionTable): Promise<Kept> {
  const [input = '', ...others] = folders.map((folder) => resolve(folder));
  const places = new Set([dirname(input), input, ...others.flatMap((folder) => [dirname(folder), folder])]);
  const found: string[] = [];
  for (const place of places) for (const name of await namesIn(place, table)) found.push(join(place, name));
  const kept = await Promise.all(
    found.map((file) => readOne(file, relative(input, file).split(sep).join('/'), table)),
  );
  return {
    decisions: kept.flatMap(({ decisions }) => decisions),
    files: kept.flatMap(({ files }) => files),
    problems: kept.flatMap(({ problems }) => problems),
  };
}

/** The file in a folder, whatever the case of its name. A folder that cannot be listed is told by who reads it. */
async function namesIn(folder: string, { file }: DecisionTable): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.toLowerCase() === file).sort();
}

async function readOne(absolute: string, path: string, table: DecisionTable): Promise<Kept> {
  const refused = (reason: UnreadableReason): Kept => ({
    ...nothing,
    problems: [decisionProblem('decisions-readable', { file: path, row: 1 }, { reason })],
  });
  try {
    const bytes = await bytesOf(absolute);
    if (!bytes) return refused('too-large');
    const text = decodeText(bytes);
    // In the folder of the year it may be a table that a unit sent under this name.
    if (!path.startsWith('../../') && !keepsDecisions(text)) return nothing;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...readDecisions(text, path, table), files: [{ path, sha256, size: bytes.length }] };
  } catch (error) {
    return refused(reasonOf(error));
  }
}

const nothing: Kept = { decisions: [], files: [], problems: [] };

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
