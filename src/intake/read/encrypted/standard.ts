import { ecb } from '@noble/ciphers/aes.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { beginAlike, sized, uint32 } from './bytes.js';
import { passwordBytes } from './default-password.js';
import type { Decrypt } from './package.js';

/** What is told of the encryption before the header and before its key size, and how often the password is hashed. */
const offsets = { headerBytes: 8, header: 12, keyBits: 16 };
const spins = 50_000;
const verifierHashBytes = 20;

/** The encryption of Excel 2007: AES in blocks of their own, with a key of SHA-1 ([MS-OFFCRYPTO] 2.3.4.5 to 2.3.4.9). */
export function standardDecryption(info: Uint8Array, password: string): Decrypt | undefined {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const keyBytes = view.getUint32(offsets.header + offsets.keyBits, true) / 8;
  const verifier = offsets.header + view.getUint32(offsets.headerBytes, true);
  const field = (start: number, length: number) => info.subarray(verifier + start, verifier + start + length);
  if (keyBytes !== 16 && keyBytes !== 24 && keyBytes !== 32) return undefined;
  const key = keyOf(password, field(4, 16), keyBytes);
  const decrypt: Decrypt = (bytes) => ecb(key, { disablePadding: true }).decrypt(bytes);
  const hash = sha1(decrypt(field(20, 16)));
  return beginAlike(hash, decrypt(field(40, 32)), verifierHashBytes) ? decrypt : undefined;
}

function keyOf(password: string, salt: Uint8Array, keyBytes: number): Uint8Array {
  let hash = sha1(concatBytes(salt, passwordBytes(password)));
  for (let spin = 0; spin < spins; spin += 1) hash = sha1(concatBytes(uint32(spin), hash));
  const last = sha1(concatBytes(hash, uint32(0)));
  const half = (filler: number) => sha1(sized(last, 64, 0).map((byte) => byte ^ filler));
  return concatBytes(half(0x36), half(0x5c)).subarray(0, keyBytes);
}
