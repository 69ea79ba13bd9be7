import { basename } from 'node:path';
import { takeInFromDisk } from '../read/read.js';
import type { FileSource, Listing } from '../source.js';
import { type DiskFile, discover } from './discover.js';

/** A file or folder on the disk. */
export interface GivenInput {
  /** As the user wrote it, where that is told. */
  readonly given?: string;
  readonly absolute: string;
}

/** What one input holds. */
interface Found extends Listing<DiskFile> {
  readonly given: string;
}

/**
 * The files of folders, and files given by themselves; one that is given twice is read once. Listing them throws as
 * `discover` does.
 */
export function diskSource(inputs: readonly GivenInput[]): FileSource<DiskFile> {
  return {
    async list() {
      const found: Found[] = [];
      for (const input of inputs) found.push(await find(input));
      return together(withoutRepeated(found));
    },
    take: takeInFromDisk,
  };
}

async function find({ absolute, given = absolute }: GivenInput): Promise<Found> {
  const { files, ...others } = await discover(absolute);
  // A file that is given by itself is all that is known: a page in a browser sees no folder either.
  const isFolder = !files.some((file) => file.absolute === absolute);
  const folder = basename(absolute);
  return { given, ...others, files: isFolder ? files.map((file) => ({ ...file, folder })) : files };
}

/** A file that two inputs hold stays in the first. */
function withoutRepeated(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.map((one) => ({
    ...one,
    files: one.files.filter(({ absolute }) => {
      const key = String(absolute);
      return !seen.has(key) && seen.add(key);
    }),
  }));
}

function together(found: readonly Found[]): Listing<DiskFile> {
  const paths = found.flatMap(({ files }) => files.map(({ path }) => path));
  const told = new Set(paths).size < paths.length ? found.map(withInput) : found;
  return {
    files: told.flatMap(({ files }) => files),
    setAside: told.flatMap(({ setAside }) => setAside),
    receipts: told.flatMap(({ receipts }) => receipts),
  };
}

/** The same with the input as it was given before each path: two folders may hold files of one name. */
function withInput({ files, setAside, receipts, given }: Found): Listing<DiskFile> {
  const input = given.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
  const name = (path: string) => (input === path || input.endsWith(`/${path}`) ? input : `${input}/${path}`);
  return {
    files: files.map((file) => ({ ...file, path: name(file.path) })),
    setAside: setAside.map((one) => ({ ...one, place: { ...one.place, file: name(one.place.file) } })),
    receipts: receipts.map((one) => ({ ...one, path: name(one.path) })),
  };
}
