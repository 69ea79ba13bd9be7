import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { YearRequest } from '../pipeline.js';
import { today } from './clock.js';
import { configFor } from './config.js';
import type { World } from './world.js';

/**
 * What every command counts a year from, so that all give the same figures: its folder and, where it is there, that of
 * the year before, as configured, or beside a folder that is named for its year.
 */
export function yearRequest(year: number, inputOption: string | undefined, world: World): YearRequest {
  const { input } = configFor(year, world.cwd, inputOption === undefined ? {} : { input: inputOption });
  const previousInput = folderOfYearBefore(year, inputOption, world.cwd);
  return {
    year,
    input,
    ...(previousInput !== undefined && { previousInput }),
    today: today(world),
    jobs: world.cores,
  };
}

function folderOfYearBefore(year: number, input: string | undefined, cwd: string): string | undefined {
  if (input !== undefined && basename(input) !== String(year)) return undefined;
  const folder =
    input === undefined
      ? configFor(year - 1, cwd, {}).input
      : configFor(year, cwd, { input: join(dirname(input), String(year - 1)) }).input;
  return existsSync(folder) ? folder : undefined;
}
