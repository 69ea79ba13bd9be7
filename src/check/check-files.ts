import { diskSource, type GivenInput } from '../intake/discover/disk-source.js';
import { takeIn } from '../intake/intake.js';
import type { HeaderReading } from '../intake/recognise/header-reading.js';
import { UserError } from '../model/errors.js';
import type { Problem } from '../model/problem.js';
import type { CheckContext } from '../year/validation-context.js';
import { type Check, check } from './check-submissions.js';

/** A check with where the files lie. */
export interface CheckedOnDisk {
  readonly check: Check;
  /** The headers of all tables, with what became of their cells. */
  readonly headers: readonly HeaderReading[];
  /** By the path that the check gives a file; bytes where its name is not UTF-8. */
  readonly absolute: ReadonlyMap<string, string | Buffer>;
}

/**
 * Checks files on the disk; one that is given twice is checked once.
 * @param told what was found before the files were read
 * @param atOnce how many files are worked on at once
 * @throws {UserError} `input-missing`, `input-unreadable`, or `nothing-to-check` where no file may hold a table.
 */
export async function checkFiles(
  inputs: readonly GivenInput[],
  context: CheckContext,
  progress: (file: string) => void,
  { atOnce = 1, told = [] }: { readonly atOnce?: number; readonly told?: readonly Problem[] } = {},
): Promise<CheckedOnDisk> {
  const intake = await takeIn(diskSource(inputs), context, { progress, keepTables: true, atOnce });
  const { files } = intake;
  const problems = [...told, ...intake.problems];
  if (files.length === 0 && problems.every(({ severity }) => severity !== 'error')) {
    throw new UserError('nothing-to-check', {
      input: inputs.map(({ given, absolute }) => given ?? absolute).join(', '),
    });
  }
  const checked = check({ ...intake, problems }, context);
  return {
    check: checked,
    headers: files.flatMap((file) => file.headers),
    absolute: new Map(files.map(({ source }, at) => [checked.files[at]?.path ?? '', source.absolute])),
  };
}
