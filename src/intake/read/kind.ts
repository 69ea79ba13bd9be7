import type { SkippedReason } from '../intake-rules.js';

/** What the first bytes of a file say it is. Several formats share `zip`, `ole` and `markup`; their readers tell them apart. */
export type Kind = 'zip' | 'ole' | 'biff' | 'markup' | 'text' | 'binary' | SkippedReason;

/** Files that begin with these bytes; a full stop stands for any byte. */
const signatures: readonly (readonly [string, Kind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['\x09\x08', 'biff'],
  ['\x09\x04\x06\x00', 'biff'],
  ['\x09\x02\x06\x00', 'biff'],
  ['\x09\x00\x04\x00', 'biff'],
  ['%PDF-', 'document'],
  ['{\\rtf', 'document'],
  ['MIME-Version:', 'binary'],
  ['Rar!\x1a\x07', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ\x00', 'archive'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
];

/** Bytes looked at to tell text from other content. */
const sampleBytes = 4096;

/** Tells a file's kind by its first bytes, never by its name. */
export function kindOf(bytes: Uint8Array): Kind {
  const signature = signatures.find(([prefix]) => startsWith(bytes, prefix));
  if (signature) return signature[1];
  const sample = bytes.subarray(0, sampleBytes);
  if (!isText(sample)) return 'binary';
  return isMarkup(sample) ? 'markup' : 'text';
}

/** Whether a file whose name says nothing is worth reading: a workbook, or text with tabs in its first line. */
export function looksLikeData(head: Uint8Array): boolean {
  const kind = kindOf(head);
  if (kind === 'zip')
    return /^(?:\[Content_Types\]|_rels\/|xl\/|docProps\/|mimetype)/.test(firstZipName(head));
  if (kind === 'text')
    return withoutNuls(head)
      .trimStart()
      .split(/[\r\n]/, 1)
      .some((line) => line.includes('\t'));
  return kind === 'ole' || kind === 'biff';
}

/** Whether 16-bit text carries no mark: every other byte of plain text is then zero. */
export function isUtf16WithoutMark(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const enough = sample.length * 0.3;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  return even > enough && odd * 20 < even ? 'utf-16be' : undefined;
}

/** The order of bytes in text of 32-bit characters, which a mark tells. */
export function markedUtf32(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (startsWith(bytes, '\xff\xfe\0\0')) return 'little';
  return startsWith(bytes, '\0\0\xfe\xff') ? 'big' : undefined;
}

function isText(sample: Uint8Array): boolean {
  if (markedUtf32(sample)) return true;
  if (startsWith(sample, '\xff\xfe') || startsWith(sample, '\xfe\xff')) return true;
  if (isUtf16WithoutMark(sample)) return true;
  const controls = sample.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return !sample.includes(0) && controls * 50 <= sample.length;
}

function isMarkup(sample: Uint8Array): boolean {
  const start = withoutNuls(sample)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  return /^<(?:[a-z]|\?xml|!--|!doctype)/i.test(start);
}

function firstZipName(head: Uint8Array): string {
  const length = (head[26] ?? 0) + (head[27] ?? 0) * 256;
  return latin1(head.subarray(30, 30 + length));
}

function withoutNuls(sample: Uint8Array): string {
  return latin1(sample.filter((byte) => byte !== 0));
}

function startsWith(bytes: Uint8Array, prefix: string): boolean {
  return latin1(bytes.subarray(0, prefix.length)) === prefix;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
