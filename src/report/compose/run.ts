import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnits } from '../../model/collections.js';
import { rulesVersion } from '../../rules.js';
import type { InputFile } from './input.js';

/** Names a run: the same rules over the same files have one name, wherever and whenever they run. */
export function runOf(inputs: readonly InputFile[]): string {
  const hashes = inputs.flatMap(({ sha256: hash, outcome }) =>
    hash === undefined ? [] : [`${outcome} ${hash}`],
  );
  const data = bytesToHex(sha256(utf8ToBytes(hashes.sort(byCodeUnits).join('\n')))).slice(0, 8);
  return `${rulesVersion}-${data}`;
}
