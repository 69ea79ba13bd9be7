import { Unreadable } from '../unreadable.js';
import { agileDecryption } from './agile.js';
import { defaultPassword } from './default-password.js';
import { standardDecryption } from './standard.js';

/** Decrypts whole blocks. */
export type Decrypt = (bytes: Uint8Array) => Uint8Array;

const agileVersion = 4;

/**
 * The workbook inside an encrypted one, where Excel's default password opens it.
 * @param info the stream that tells how it is encrypted
 * @param encrypted the stream that holds it, its size in front
 * @throws {Unreadable} `encrypted` where it has a password of its own, or an encryption that Excel does not write
 */
export function decryptPackage(
  info: Uint8Array,
  encrypted: Uint8Array,
  password: string = defaultPassword,
): Uint8Array {
  try {
    const version = new DataView(info.buffer, info.byteOffset, info.byteLength).getUint32(0, true);
    const isAgile = (version & 0xffff) === agileVersion && version >>> 16 === agileVersion;
    const decrypt = (isAgile ? agileDecryption : standardDecryption)(info, password);
    if (decrypt) return decryptSized(encrypted, decrypt);
  } catch {
    // A description that is cut off, no XML or no base64 opens nothing.
  }
  throw new Unreadable('encrypted');
}

function decryptSized(encrypted: Uint8Array, decrypt: Decrypt): Uint8Array {
  const bytes = new DataView(encrypted.buffer, encrypted.byteOffset, encrypted.byteLength).getUint32(0, true);
  const whole = encrypted.subarray(8, 8 + Math.floor((encrypted.length - 8) / 16) * 16);
  return decrypt(whole).subarray(0, bytes);
}
