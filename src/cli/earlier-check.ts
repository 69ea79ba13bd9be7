import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CheckData, checkDataSchema, schemaVersion } from '../check/data.js';
import { UserError } from '../model/errors.js';
import type { World } from './world.js';

/**
 * Reads what an earlier `validate --format json` wrote.
 * @throws {UserError} `since-unreadable`, `since-not-a-check` or `since-version`.
 */
export function readEarlierCheck(path: string, { cwd }: Pick<World, 'cwd'>): CheckData {
  const data = parsed(path, resolve(cwd, path));
  const version =
    typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined;
  if (typeof version === 'string' && version !== schemaVersion) {
    throw new UserError('since-version', { path, version, known: schemaVersion });
  }
  const checked = checkDataSchema.safeParse(data);
  if (checked.success) return checked.data;
  throw new UserError('since-not-a-check', { path }, { cause: checked.error });
}

function parsed(path: string, absolute: string): unknown {
  let text: string;
  try {
    text = readFileSync(absolute, 'utf8');
  } catch (error) {
    throw new UserError('since-unreadable', { path }, { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError('since-not-a-check', { path }, { cause: error });
  }
}
