import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: it writes the old workbooks that are encrypted here.
import * as sheetjs from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bookOf, textsOf, verdict } from './workbook.js';

/** Made by LibreOffice (`.xls`) and officecrypto-tool (`.xlsx`), with Excel's default password or, `-other`, `parola`. */
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`encrypted/${name}`, import.meta.url)));

const cells = { A1: 'Iași', B1: '3' };

describe('workbooks that Excel opens without asking for their password', () => {
  it.each(['agile.xlsx', 'standard.xlsx', 'rc4.xls'])('%s is read', (name) => {
    expect(textsOf(bookOf(sample(name)))).toEqual(cells);
  });

  it.each(['agile-other.xlsx', 'rc4-other.xls'])('%s, with a password of its own, is encrypted', (name) => {
    expect(verdict(sample(name))).toBe('encrypted');
  });

  it('are read where records are obfuscated, as Excel 95 did it', () => {
    const array = [
      0x87, 0x6b, 0x9a, 0xe2, 0x1e, 0xe3, 0x05, 0x62, 0x1e, 0x69, 0x96, 0x60, 0x98, 0x6e, 0x94, 0x04,
    ];
    const obfuscate = (stream: Uint8Array, start: number, end: number, from: number) => {
      for (let at = from; at < end; at += 1) {
        const byte = stream[at] ?? 0;
        stream[at] = (((byte << 5) | (byte >> 3)) & 0xff) ^ (array[(end + at - start) % 16] ?? 0);
      }
    };
    expect(textsOf(bookOf(encrypt(Uint8Array.of(0, 0, 0, 0, 0x0a, 0x9a), obfuscate)))).toEqual(cells);
    expect(verdict(encrypt(Uint8Array.of(0, 0, 0, 0, 0x0b, 0x9a), obfuscate))).toBe('encrypted');
  });

  it.each([40, 128])(
    'are read where records are encrypted with a key of %i bits, as since Excel 2002',
    (keyBits) => {
      const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7);
      const password = Buffer.from('VelvetSweatshop', 'utf16le');
      const keyOf = (block: number) => {
        const number = new Uint8Array(new Uint32Array([block]).buffer);
        const key = sha1(sha1(salt, password), number).subarray(0, keyBits / 8);
        return keyBits === 40 ? Buffer.concat([key, new Uint8Array(11)]) : key;
      };
      const random = new Uint8Array(16).fill(9);
      const check = Buffer.concat([random, sha1(random)]).map((byte, at) => byte ^ streamByte(keyOf(0), at));
      const xor = (stream: Uint8Array, _: number, end: number, from: number) => {
        for (let at = from; at < end; at += 1)
          stream[at] = (stream[at] ?? 0) ^ streamByte(keyOf(Math.floor(at / 1024)), at % 1024);
      };
      const filePass = Buffer.alloc(14 + 32 + 60);
      filePass.set([1, 0, 2, 0, 2, 0]);
      filePass.writeUInt32LE(32, 10);
      filePass.writeUInt32LE(keyBits, 14 + 16);
      filePass.set(salt, 14 + 32 + 4);
      filePass.set(check.subarray(0, 16), 14 + 32 + 20);
      filePass.set(check.subarray(16), 14 + 32 + 40);
      expect(textsOf(bookOf(encrypt(filePass, xor)))).toEqual(cells);
    },
  );

  it('are damaged where it is not told whole how', () => {
    expect(verdict(encrypt(Uint8Array.of(1), () => undefined))).toBe('damaged');
  });
});

/** Changes the bytes of a record that ends at `end`, from `from` on. */
type Encrypt = (stream: Uint8Array, start: number, end: number, from: number) => void;

const plainRecords = new Set([0x809, 0xe1, 0x0a]);

/** The stream of a workbook with a record that tells how the others are encrypted. */
function encrypt(filePass: Uint8Array, change: Encrypt): Uint8Array {
  const sheet = sheetjs.utils.aoa_to_sheet([['Iași', 3]]);
  const file = sheetjs.write(sheetjs.utils.book_new(sheet, 'Participanți'), {
    type: 'buffer',
    bookType: 'biff8',
  });
  const plain = Uint8Array.from(
    sheetjs.CFB.find(sheetjs.CFB.read(file, { type: 'buffer' }), 'Workbook')?.content ?? [],
  );
  const first = 4 + new DataView(plain.buffer).getUint16(2, true);
  const header = Uint8Array.of(0x2f, 0, filePass.length, 0);
  const stream = Uint8Array.from([
    ...plain.subarray(0, first),
    ...header,
    ...filePass,
    ...plain.subarray(first),
  ]);
  const view = new DataView(stream.buffer);
  for (let at = first + 4 + filePass.length, end = 0; at + 4 <= stream.length; at = end) {
    end = at + 4 + view.getUint16(at + 2, true);
    const type = view.getUint16(at, true);
    if (type === 0x85) view.setUint32(at + 4, view.getUint32(at + 4, true) + 4 + filePass.length, true);
    if (!plainRecords.has(type)) change(stream, at + 4, end, at + 4 + (type === 0x85 ? 4 : 0));
  }
  return stream;
}

function sha1(...pieces: readonly Uint8Array[]): Buffer {
  return createHash('sha1').update(Buffer.concat(pieces)).digest();
}

/** One byte of the stream of RC4, by its definition. */
function streamByte(key: Uint8Array, wanted: number): number {
  const s = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [s[a], s[b]] = [s[b] ?? 0, s[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    swap(i, j);
  }
  let byte = 0;
  for (let step = 1, j = 0; step <= wanted + 1; step += 1) {
    j = (j + (s[step % 256] ?? 0)) % 256;
    swap(step % 256, j);
    byte = s[((s[step % 256] ?? 0) + (s[j] ?? 0)) % 256] ?? 0;
  }
  return byte;
}
