import { basename } from 'node:path';
import { type Discovery, discover } from '../intake/discover/discover.js';
import { readFile } from '../intake/read/read.js';
import type { HeaderReading } from '../intake/recognise/header-reading.js';
import { type TakenFile, takeInFile } from '../intake/take-in-file.js';
import type { ValidationContext } from '../intake/validate/rule.js';
import { UserError } from '../model/errors.js';
import { type Check, check } from './check-submissions.js';
import { compareReceipts } from './receipt/compare.js';

/** A file or folder to check. */
export interface GivenInput {
  /** As the user wrote it. */
  readonly given: string;
  readonly absolute: string;
}

/** A check with where the files lie. */
export interface CheckedOnDisk {
  readonly check: Check;
  /** The headers of all tables, with what became of their cells. */
  readonly headers: readonly HeaderReading[];
  /** By the path that the check gives a file; bytes where its name is not UTF-8. */
  readonly absolute: ReadonlyMap<string, string | Buffer>;
}

/** What one input holds. */
interface Found extends Discovery {
  readonly given: string;
  /** The name of the folder given, which may tell the unit. */
  readonly folder: string;
}

/**
 * Checks files on the disk; one that is given twice is checked once.
 * @throws {UserError} `input-missing`, `input-unreadable`, or `nothing-to-check` where no file may hold a table.
 */
export async function checkFiles(
  inputs: readonly GivenInput[],
  context: ValidationContext,
  progress: (file: string) => void,
): Promise<CheckedOnDisk> {
  const found: Found[] = [];
  for (const { given, absolute } of inputs) {
    const discovery = await discover(absolute);
    // A file that is given by itself is all that is known: a page in a browser sees no folder either.
    const isFolder = !discovery.files.some((file) => file.absolute === absolute);
    found.push({ given, folder: isFolder ? basename(absolute) : '', ...discovery });
  }
  const { files, setAside, receipts } = together(withoutRepeated(found));
  if (files.length === 0 && setAside.every(({ severity }) => severity !== 'error')) {
    throw new UserError('nothing-to-check', { input: inputs.map(({ given }) => given).join(', ') });
  }
  const folders = new Map(
    found.flatMap(({ folder, files }) => files.map(({ absolute }) => [String(absolute), folder])),
  );
  const taken: TakenFile[] = [];
  for (const file of files) {
    progress(file.path);
    taken.push(takeInFile(file, await readFile(file), context, folders.get(String(file.absolute))));
  }
  const compared = compareReceipts(
    receipts,
    taken.map(({ file }) => file),
  );
  return {
    check: check({ taken, setAside: [...setAside, ...compared] }, context),
    headers: taken.flatMap((file) => file.headers),
    absolute: new Map(files.map(({ path, absolute }) => [path, absolute])),
  };
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

function together(found: readonly Found[]): Discovery {
  const paths = found.flatMap(({ files }) => files.map(({ path }) => path));
  const told = new Set(paths).size < paths.length ? found.map(withInput) : found;
  return {
    files: told.flatMap(({ files }) => files),
    setAside: told.flatMap(({ setAside }) => setAside),
    receipts: told.flatMap(({ receipts }) => receipts),
  };
}

/** The same with the input as it was given before each path: two folders may hold files of one name. */
function withInput({ files, setAside, receipts, given }: Found): Discovery {
  const input = given.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
  const name = (path: string) => (input === path || input.endsWith(`/${path}`) ? input : `${input}/${path}`);
  return {
    files: files.map((file) => ({ ...file, path: name(file.path) })),
    setAside: setAside.map((one) => ({ ...one, place: { ...one.place, file: name(one.place.file) } })),
    receipts: receipts.map((one) => ({ ...one, path: name(one.path) })),
  };
}
