import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '../model/errors.js';

/**
 * Refuses to start where there is nothing to read, or where outputs would be read as data the next time.
 * @throws UserError `no-folder-for-year`, `output-in-input`.
 */
export function checkFolders(input: string, output: string, year: number): void {
  checkInput(input, year);
  const inside = relative(input, output);
  if (inside === '' || !(inside.startsWith(`..${sep}`) || inside === '..' || join(inside) !== inside)) {
    throw new UserError('output-in-input', { input, output });
  }
}

/** @throws UserError `no-folder-for-year`. */
export function checkInput(input: string, year: number): void {
  if (!existsSync(input)) throw new UserError('no-folder-for-year', { input, year });
}
