import { md5, sha1 } from '@noble/hashes/legacy.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { Unreadable } from '../unreadable.js';
import { beginAlike, sized, uint32 } from './bytes.js';
import { defaultPassword, passwordBytes } from './default-password.js';
import { rc4 } from './rc4.js';

/**
 * Decrypts the content of one record in its place.
 * @param start where it stands in the stream
 * @param plainBytes how many bytes at its beginning are not encrypted
 */
export type DecryptRecord = (content: Uint8Array, start: number, plainBytes: number) => void;

/** The key of RC4 changes after so many bytes of the stream, headers of records counted. */
const blockBytes = 1024;

/** The letters of Excel's default password as [MS-OFFCRYPTO] 2.3.7.2 makes an array of them, and their verifier. */
const obfuscation = {
  verifier: 0x9a0a,
  array: [
    ...[0x87, 0x6b, 0x9a, 0xe2, 0x1e, 0xe3, 0x05, 0x62],
    ...[0x1e, 0x69, 0x96, 0x60, 0x98, 0x6e, 0x94, 0x04],
  ],
};

/** The oldest record of a password holds a key and a verifier, and does not tell how it is encrypted. */
const oldestBytes = 4;

/**
 * How the records of an old workbook are decrypted, where Excel's default password opens it.
 * @param filePass the content of the record that tells how it is encrypted ([MS-XLS] 2.4.117)
 * @throws {Unreadable} `encrypted` where it has a password of its own
 */
export function recordDecryption(filePass: Uint8Array, password: string = defaultPassword): DecryptRecord {
  const view = new DataView(filePass.buffer, filePass.byteOffset, filePass.byteLength);
  const isRc4 = filePass.length > oldestBytes && view.getUint16(0, true) === 1;
  const verifierAt = filePass.length === oldestBytes ? 2 : 4;
  if (!isRc4 && view.getUint16(verifierAt, true) === obfuscation.verifier) return unobfuscate;
  const keyOf = isRc4 ? keysOf(filePass, view, password) : undefined;
  if (!keyOf) throw new Unreadable('encrypted');
  return (content, start, plainBytes) =>
    decryptBlocks(content.subarray(plainBytes), start + plainBytes, keyOf);
}

type KeyOfBlock = (block: number) => Uint8Array;

function keysOf(filePass: Uint8Array, view: DataView, password: string): KeyOfBlock | undefined {
  const field = (start: number, length: number) => filePass.subarray(start, start + length);
  if (view.getUint16(4, true) === 1) {
    const keyOf = oldKeys(password, field(6, 16));
    return isOpenedBy(keyOf, field(22, 32), md5) ? keyOf : undefined;
  }
  const header = 14;
  const verifier = header + view.getUint32(10, true);
  const keyOf = laterKeys(password, field(verifier + 4, 16), view.getUint32(header + 16, true));
  const check = concatBytes(field(verifier + 20, 16), field(verifier + 40, 20));
  return isOpenedBy(keyOf, check, sha1) ? keyOf : undefined;
}

/** [MS-OFFCRYPTO] 2.3.6.2. */
function oldKeys(password: string, salt: Uint8Array): KeyOfBlock {
  const once = concatBytes(md5(passwordBytes(password)).subarray(0, 5), salt);
  const spun = md5(concatBytes(...Array.from({ length: 16 }, () => once))).subarray(0, 5);
  return (block) => md5(concatBytes(spun, uint32(block)));
}

/** [MS-OFFCRYPTO] 2.3.5.2; a key of 40 bits is filled up with zeros. */
function laterKeys(password: string, salt: Uint8Array, keyBits: number): KeyOfBlock {
  const spun = sha1(concatBytes(salt, passwordBytes(password)));
  const keyBytes = keyBits === 0 ? 5 : keyBits / 8;
  return (block) => {
    const key = sha1(concatBytes(spun, uint32(block))).subarray(0, keyBytes);
    return keyBytes === 5 ? sized(key, 16, 0) : key;
  };
}

/** Whether a random text and its hash, encrypted one behind the other, fit. */
function isOpenedBy(
  keyOf: KeyOfBlock,
  encrypted: Uint8Array,
  hash: (bytes: Uint8Array) => Uint8Array,
): boolean {
  const next = rc4(keyOf(0));
  const check = encrypted.map((byte) => byte ^ next());
  const expected = hash(check.subarray(0, 16));
  return beginAlike(check.subarray(16), expected, expected.length);
}

function decryptBlocks(content: Uint8Array, start: number, keyOf: KeyOfBlock): void {
  let next = () => 0;
  for (let index = 0; index < content.length; index += 1) {
    const position = start + index;
    if (index === 0 || position % blockBytes === 0) {
      next = rc4(keyOf(Math.floor(position / blockBytes)));
      for (let skipped = position % blockBytes; skipped > 0; skipped -= 1) next();
    }
    content[index] = (content[index] ?? 0) ^ next();
  }
}

/** [MS-OFFCRYPTO] 2.3.7.3: each byte is changed by the array's, whose place follows the stream, and turned by five bits. */
const unobfuscate: DecryptRecord = (content, start, plainBytes) => {
  const end = start + content.length;
  for (let index = plainBytes; index < content.length; index += 1) {
    const byte = (content[index] ?? 0) ^ (obfuscation.array[(end + index) % 16] ?? 0);
    content[index] = ((byte >> 5) | (byte << 3)) & 0xff;
  }
};
