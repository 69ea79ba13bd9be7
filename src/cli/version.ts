import { readFileSync } from 'node:fs';
import { programFolder } from '../model/program-folder.js';

/** The version of the program, as `package.json` states it. */
export function programVersion(): string {
  const text = readFileSync(new URL('package.json', programFolder), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
