import { relative } from 'node:path';
import { told } from '../model/told.js';
import type { World } from './world.js';

/** A path as people are told it: below the folder they stand in from there on, else whole; nothing invisible in it. */
export function shownPath(path: string, { cwd }: Pick<World, 'cwd'>): string {
  const below = relative(cwd, path);
  return told(below.startsWith('..') ? path : below || '.');
}
