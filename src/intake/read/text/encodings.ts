import { commaBelow } from '../../../text/fold.js';
import { isUtf16WithoutMark, markedUtf32 } from '../kind.js';
import { decodeDos852 } from './dos-852.js';

/** ISO-8859-16 from A0 on; Node's decoder does not know it. */
const latin10 = [
  '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸż',
  'ÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚß',
  'àáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
].join('');

/**
 * What is not UTF-8 is in one of these, the most common first; damaged UTF-8 comes last. Where an encoding has no
 * letters with a comma, the cedilla stands for it.
 */
const candidates: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) => commaBelow(new TextDecoder('windows-1250').decode(bytes)),
  (bytes) => commaBelow(new TextDecoder('iso-8859-2').decode(bytes)),
  decodeLatin10,
  (bytes) => commaBelow(decodeDos852(bytes)),
  (bytes) => new TextDecoder('utf-8').decode(bytes),
];

/** Letters and marks that Romanian text is written with, cedillas for commas included. */
const romanian = /[ăâîșțşţĂÂÎȘȚŞŢ„”“’–—…«»]/g;

/** Letters and signs that Romanian text may hold without making its reading more or less likely. */
const neutral = /[áéíóöőúüűÁÉÍÓÖŐÚÜŰ§°\u00a0]/g;

/**
 * Romanian letters where Romanian does not put them: `î` and `â` before a vowel
 * or after one at the end, `ț` between consonants. The byte of `î`
 * in one encoding is `ț` in another, so that `instituîia` and `Tțrgu` betray the wrong one.
 */
const misplaced =
  /[âî](?=[aeiouă])|(?<=[aeiouă])[âî](?!\p{L})|(?<=[b-df-hj-np-tv-z])ț(?=[b-df-hj-np-tv-z])/giu;

const beyondAscii = /[\u00a0-\uffff]/g;

/** What no encoding puts into text on purpose. */
const impossible = /[\u0080-\u009f\ufffd]/g;

/** Whether text that bears no mark reads best in code page 852, in which old programs save. */
export function isDos852(bytes: Uint8Array): boolean {
  const isMarked = markedUtf32(bytes) !== undefined || markedUtf16(bytes) !== undefined;
  if (isMarked || isUtf16WithoutMark(bytes.subarray(0, 4096)) || decodeUtf8(bytes) !== undefined)
    return false;
  return mostPlausible(bytes) === commaBelow(decodeDos852(bytes));
}

/** Decodes text: by its mark, as UTF-16 or UTF-8 where it is valid, else as what makes the most plausible Romanian. */
export function decodeText(bytes: Uint8Array): string {
  const utf32 = markedUtf32(bytes);
  if (utf32 !== undefined) return decodeUtf32(bytes, utf32 === 'little');
  const utf16 = markedUtf16(bytes) ?? isUtf16WithoutMark(bytes.subarray(0, 4096));
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  return decodeUtf8(bytes) ?? mostPlausible(bytes);
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Node has no decoder for it: every character takes four bytes. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function mostPlausible(bytes: Uint8Array): string {
  const readings = candidates.map((decode) => decode(bytes));
  const scores = readings.map(plausibility);
  return readings[scores.indexOf(Math.max(...scores))] ?? '';
}

function plausibility(text: string): number {
  const foreign = count(text, beyondAscii) - count(text, romanian) - count(text, neutral);
  return count(text, romanian) - foreign - 2 * count(text, misplaced) - 10 * count(text, impossible);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function decodeLatin10(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('iso-8859-2').decode(bytes);
  return latin1.replace(beyondAscii, (_, index: number) => latin10[(bytes[index] ?? 0) - 0xa0] ?? '');
}
