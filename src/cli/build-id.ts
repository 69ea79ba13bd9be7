import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { programFolder } from '../model/program-folder.js';

/**
 * Names the program as it is: its code, which the script of the thread that reads names with the hashes of its parts, its
 * registries, and the runtime that wrote what is remembered. None where it is not bundled, as in tests: what it is
 * cannot be told then.
 */
export function buildId(): string | undefined {
  const script = new URL('intake-thread.js', import.meta.url);
  if (!existsSync(script)) return undefined;
  const hash = createHash('sha256').update(process.versions.v8).update(readFileSync(script));
  const registries = fileURLToPath(new URL('src/field/registries/', programFolder));
  for (const name of readdirSync(registries).sort())
    if (name.endsWith('.csv')) hash.update(name).update(readFileSync(`${registries}${name}`));
  return hash.digest('hex').slice(0, 16);
}
