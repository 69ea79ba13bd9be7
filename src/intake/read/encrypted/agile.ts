import { cbc } from '@noble/ciphers/aes.js';
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { limits } from '../limits.js';
import { Unreadable } from '../unreadable.js';
import { type Attributes, scanXml } from '../xml.js';
import { beginAlike, sized, uint32 } from './bytes.js';
import { passwordBytes } from './default-password.js';
import type { Decrypt } from './package.js';

type Hash = (bytes: Uint8Array) => Uint8Array;

const hashes: Readonly<Record<string, Hash>> = {
  MD5: md5,
  SHA1: sha1,
  SHA256: sha256,
  SHA384: sha384,
  SHA512: sha512,
};

/** What keys for the parts of the verifier are made with ([MS-OFFCRYPTO] 2.3.4.13). */
const blockKeys = {
  verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
};

/** The file is encrypted in pieces of so many bytes, each by itself. */
const segmentBytes = 4096;
/** What keys and starting values are filled up with. */
const filler = 0x36;

/** The encryption since Excel 2010: AES in chained blocks, described in XML ([MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15). */
export function agileDecryption(info: Uint8Array, password: string): Decrypt | undefined {
  const { keyData, encryptedKey } = describedIn(info.subarray(8));
  if (!keyData || !encryptedKey) return undefined;
  const file = cipherOf(keyData);
  const keys = cipherOf(encryptedKey);
  if (!file || !keys) return undefined;
  const spun = spin(password, keys, Number(encryptedKey.spinCount));
  const open = (blockKey: readonly number[], value = '') => {
    const key = sized(keys.hash(concatBytes(spun, Uint8Array.from(blockKey))), keys.keyBytes, filler);
    return aes(key, sized(keys.salt, keys.blockBytes, filler), base64(value));
  };
  const input = open(blockKeys.verifierInput, encryptedKey.encryptedVerifierHashInput);
  const hash = open(blockKeys.verifierHash, encryptedKey.encryptedVerifierHashValue);
  const expected = keys.hash(input.subarray(0, keys.salt.length));
  if (!beginAlike(hash, expected, expected.length)) return undefined;
  const key = open(blockKeys.key, encryptedKey.encryptedKeyValue).subarray(0, file.keyBytes);
  return (bytes) => decryptSegments(bytes, key, file);
}

interface Cipher {
  readonly hash: Hash;
  readonly salt: Uint8Array;
  readonly blockBytes: number;
  readonly keyBytes: number;
}

/** Nothing for ciphers that Excel does not choose by itself. */
function cipherOf(attributes: Attributes): Cipher | undefined {
  const { cipherAlgorithm, cipherChaining, hashAlgorithm = '', saltValue = '' } = attributes;
  const hash = Object.hasOwn(hashes, hashAlgorithm) ? hashes[hashAlgorithm] : undefined;
  const keyBytes = Number(attributes.keyBits) / 8;
  const isAes =
    cipherAlgorithm === 'AES' && cipherChaining === 'ChainingModeCBC' && [16, 24, 32].includes(keyBytes);
  return hash && isAes ? { hash, salt: base64(saltValue), blockBytes: 16, keyBytes } : undefined;
}

function describedIn(xml: Uint8Array): { keyData?: Attributes; encryptedKey?: Attributes } {
  const found: Record<string, Attributes> = {};
  scanXml([xml], 'EncryptionInfo', {
    open(name, attributes) {
      found[name] ??= attributes;
    },
  });
  return found;
}

function spin(password: string, { hash, salt }: Cipher, spins: number): Uint8Array {
  if (!(spins <= limits.passwordSpins)) throw new Unreadable('encrypted');
  let spun = hash(concatBytes(salt, passwordBytes(password)));
  for (let count = 0; count < spins; count += 1) spun = hash(concatBytes(uint32(count), spun));
  return spun;
}

function decryptSegments(bytes: Uint8Array, key: Uint8Array, { hash, salt, blockBytes }: Cipher): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += segmentBytes) {
    const vector = sized(hash(concatBytes(salt, uint32(start / segmentBytes))), blockBytes, filler);
    pieces.push(aes(key, vector, bytes.subarray(start, start + segmentBytes)));
  }
  return concatBytes(...pieces);
}

function aes(key: Uint8Array, vector: Uint8Array, bytes: Uint8Array): Uint8Array {
  return cbc(key, vector, { disablePadding: true }).decrypt(bytes);
}

function base64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
