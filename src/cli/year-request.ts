import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { YearRequest } from '../pipeline.js';
import { buildId } from './build-id.js';
import { today } from './clock.js';
import { configFor } from './config.js';
import { checkInput } from './folders.js';
import { stateFolder } from './publish/state.js';
import { cacheFolder, type ReadCache, readCache } from './read-cache.js';
import type { World } from './world.js';

/** A year to count, and what is remembered of its files. */
type RememberingRequest = YearRequest & { readonly cache?: ReadCache };

/**
 * What every command counts a year from, so that all give the same figures: its folder and, where it is there, that of
 * the year before, as configured, or beside a folder that is named for its year.
 * @param reports the folder of the reports that the command writes; one that writes none leaves what is remembered alone
 */
export function yearRequest(
  year: number,
  inputOption: string | undefined,
  world: World,
  reports?: string,
): RememberingRequest {
  const { input, output } = configFor(
    year,
    world.cwd,
    inputOption === undefined ? {} : { input: inputOption },
  );
  const previousInput = folderOfYearBefore(year, inputOption, world.cwd);
  return {
    year,
    input,
    ...(previousInput !== undefined && { previousInput }),
    today: today(world),
    jobs: world.cores,
    ...remembered(reports ?? output, reports !== undefined),
  };
}

/**
 * What is remembered of files that were read, where the program can be told from another: with the reports of the year.
 * @param isWriter whether it may write; a command that writes no report leaves its folder alone
 */
function remembered(output: string, isWriter: boolean): { readonly cache?: ReadCache } {
  const build = buildId();
  return build === undefined
    ? {}
    : { cache: readCache(join(output, stateFolder, cacheFolder), build, isWriter) };
}

function folderOfYearBefore(year: number, input: string | undefined, cwd: string): string | undefined {
  const folder = folderOf(year - 1, year, input, cwd);
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

/** The folder of another year than the one whose folder may be given; nothing where that is not named for its year. */
function folderOf(other: number, year: number, input: string | undefined, cwd: string): string | undefined {
  if (input === undefined) return configFor(other, cwd, {}).input;
  if (basename(input) !== String(year)) return undefined;
  return configFor(year, cwd, { input: join(dirname(input), String(other)) }).input;
}

/**
 * The folders of the years of a series before its last.
 * @throws UserError `no-folder-for-year` where one is not there.
 */
export function earlierYears(
  series: readonly number[],
  year: number,
  input: string | undefined,
  { cwd }: Pick<World, 'cwd'>,
): { readonly year: number; readonly input: string }[] {
  return series
    .filter((other) => other < year)
    .map((other) => {
      const folder = folderOf(other, year, input, cwd) ?? String(other);
      checkInput(folder, other);
      return { year: other, input: folder };
    });
}
