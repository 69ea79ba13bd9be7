import { Inflate } from 'fflate';
import { limits } from '../limits.js';
import { tooLarge, Unreadable } from '../unreadable.js';
import { crc32 } from './crc32.js';
import { readDirectory, type ZipEntry } from './directory.js';

/** So little is inflated at a time that even the densest piece stays below 20 MB. */
const sliceBytes = 16 * 1024;

/** A zip archive whose parts are inflated on demand, within the limits and checked against their checksums. */
export class Archive {
  private readonly entries = new Map<string, ZipEntry>();
  private inflatedBytes = 0;

  /** @throws {Unreadable} where the archive is cut off, encrypted or unsafe. */
  constructor(private readonly bytes: Uint8Array) {
    for (const entry of readDirectory(bytes)) this.entries.set(entry.name.toLowerCase(), entry);
  }

  /** Names of the parts as the archive spells them. */
  get parts(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** Whether there is a part of this name; case does not matter, as in the spreadsheet programs. */
  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /**
   * The content of a part, piece by piece; nothing where there is no such part.
   * @throws {Unreadable} where it is damaged or exceeds the limits, at the latest after the last piece.
   */
  *inflate(part: string): Generator<Uint8Array> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return;
    let crc = 0;
    let bytes = 0;
    for (const piece of this.pieces(entry)) {
      bytes += piece.length;
      crc = crc32(piece, crc);
      this.inflatedBytes += piece.length;
      this.keepToLimits(entry, bytes);
      yield piece;
    }
    if (bytes !== entry.bytes || crc !== entry.crc) throw new Unreadable('damaged', { part: entry.name });
  }

  private *pieces(entry: ZipEntry): Generator<Uint8Array> {
    const end = entry.dataStart + entry.compressedBytes;
    if (end > this.bytes.length) throw new Unreadable('truncated', { part: entry.name });
    const data = this.bytes.subarray(entry.dataStart, end);
    if (entry.method === 0) yield data;
    else if (entry.method === 8) yield* inflateSlices(data, entry.name);
    else throw new Unreadable('unsupported-kind', { part: entry.name });
  }

  private keepToLimits(entry: ZipEntry, bytes: number): void {
    const ratio = bytes / entry.compressedBytes;
    const dense = bytes > limits.ratioFreeBytes && ratio > limits.inflationRatio;
    const { partBytes, workbookBytes } = limits;
    if (dense || bytes > partBytes || this.inflatedBytes > workbookBytes) {
      throw tooLarge('bytes', partBytes, { part: entry.name });
    }
  }
}

function* inflateSlices(data: Uint8Array, part: string): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start < data.length; start += sliceBytes) {
    pushSlice(stream, data, start, part);
    yield* pieces;
    pieces = [];
  }
}

function pushSlice(stream: Inflate, data: Uint8Array, start: number, part: string): void {
  const end = start + sliceBytes;
  try {
    stream.push(data.subarray(start, end), end >= data.length);
  } catch {
    throw new Unreadable('damaged', { part });
  }
}
