import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { byCodeUnits } from '../model/collections.js';
import { UserError } from '../model/errors.js';

/**
 * The paths that were given, a star or a question mark in a name standing for what is there: some shells leave it to the
 * program. What exists under that very name is meant itself.
 * @throws UserError `nothing-matches`
 */
export function expandPatterns(given: readonly string[], cwd: string): string[] {
  return given.flatMap((path) => {
    if (!/[*?]/.test(path) || existsSync(resolve(cwd, path))) return [path];
    const found = expand(path, cwd);
    if (found.length === 0) throw new UserError('nothing-matches', { pattern: path });
    return found;
  });
}

/** Part by part; hidden names are meant only by a pattern that begins with a point. */
function expand(pattern: string, cwd: string): string[] {
  const parts = pattern.split(sep === '\\' ? /[\\/]/ : '/');
  let found: (string | undefined)[] = [undefined];
  for (const part of parts) {
    const below = (base: string | undefined, name: string) =>
      base === undefined ? name : join(base || '/', name);
    found = /[*?]/.test(part)
      ? found.flatMap((base) => namesIn(resolve(cwd, base ?? '.'), part).map((name) => below(base, name)))
      : found.map((base) => below(base, part));
  }
  return found.flatMap((path) => (path !== undefined && existsSync(resolve(cwd, path)) ? [path] : []));
}

function namesIn(folder: string, pattern: string): string[] {
  const source = pattern
    .replace(/[\\^$+.()|[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const matches = new RegExp(`^${source}$`, 'iu');
  try {
    return readdirSync(folder)
      .filter(
        (name) => matches.test(name.normalize('NFC')) && name.startsWith('.') === pattern.startsWith('.'),
      )
      .sort(byCodeUnits);
  } catch {
    // What is no folder, or closed, holds nothing that matches.
    return [];
  }
}
