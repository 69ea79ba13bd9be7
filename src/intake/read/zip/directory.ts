import { limits } from '../limits.js';
import { tooLarge, Unreadable } from '../unreadable.js';

/** A file inside a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** With `/` between its parts and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly start: number;
  /** Where its data begins. */
  readonly dataStart: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const longestComment = 0xffff;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;

/**
 * Reads the directory of a zip archive and checks it against the headers of its files.
 * @throws {Unreadable} where it is cut off, encrypted, or built to be read differently by different programs.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readEntries(view, findDirectory(view));
    refuseTricks(entries);
    return entries;
  } catch (error) {
    // A header that points outside the file.
    if (error instanceof RangeError) throw new Unreadable('truncated');
    throw error;
  }
}

interface Directory {
  readonly start: number;
  /** In bytes. */
  readonly length: number;
  readonly entries: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const length = view.getUint32(end + 12, true);
  if (start !== unknown32 && length !== unknown32 && entries !== 0xffff) return { start, length, entries };
  const locator = end - 20;
  if (view.getUint32(locator, true) !== zip64LocatorSignature) return { start, length, entries };
  const end64 = readUint64(view, locator + 8);
  if (view.getUint32(end64, true) !== zip64EndSignature) throw new Unreadable('damaged');
  return {
    start: readUint64(view, end64 + 48),
    length: readUint64(view, end64 + 40),
    entries: readUint64(view, end64 + 32),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes;
  for (let position = last; position >= Math.max(0, last - longestComment); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  throw new Unreadable('truncated');
}

function readEntries(view: DataView, directory: Directory): readonly ZipEntry[] {
  if (directory.entries > limits.zipEntries) {
    throw tooLarge('parts', limits.zipEntries, { size: directory.entries });
  }
  const entries: ZipEntry[] = [];
  let position = directory.start;
  for (let index = 0; index < directory.entries; index += 1) {
    if (view.getUint32(position, true) !== entrySignature) throw new Unreadable('damaged');
    entries.push(readEntry(view, position));
    position += 46 + variableBytes(view, position);
  }
  // The count has 16 bits: where it does not reach the end, other programs see more entries.
  if (position !== directory.start + directory.length) throw new Unreadable('unsafe-archive');
  return entries;
}

function readEntry(view: DataView, position: number): ZipEntry {
  const name = readName(view, position + 46, view.getUint16(position + 28, true));
  if (view.getUint16(position + 8, true) & 1) throw new Unreadable('encrypted', { part: name });
  const sizes = readSizes(view, position);
  return {
    name,
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    ...sizes,
    dataStart: readDataStart(view, sizes.start, name),
  };
}

/** Sizes that do not fit 32 bits, or that the writer did not know in time, stand in an extra field. */
function readSizes(view: DataView, position: number): Pick<ZipEntry, 'bytes' | 'compressedBytes' | 'start'> {
  const short = [24, 20, 42].map((offset) => view.getUint32(position + offset, true));
  let extra = findZip64Extra(view, position);
  const [bytes = 0, compressedBytes = 0, start = 0] = short.map((value) => {
    if (value !== unknown32 || extra === undefined) return value;
    extra += 8;
    return readUint64(view, extra - 8);
  });
  return { bytes, compressedBytes, start };
}

function findZip64Extra(view: DataView, position: number): number | undefined {
  let field = position + 46 + view.getUint16(position + 28, true);
  const end = field + view.getUint16(position + 30, true);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === 1) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return undefined;
}

/** Some programs read the directory and some the local header: both must name the same file. */
function readDataStart(view: DataView, start: number, name: string): number {
  if (view.getUint32(start, true) !== localSignature) throw new Unreadable('damaged', { part: name });
  const nameBytes = view.getUint16(start + 26, true);
  if (readName(view, start + 30, nameBytes) !== name) throw new Unreadable('unsafe-archive', { part: name });
  return start + 30 + nameBytes + view.getUint16(start + 28, true);
}

/** Duplicate names and shared bytes are read differently by every program, so no honest one writes them. */
function refuseTricks(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  let previousEnd = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    const name = entry.name.toLowerCase();
    const climbs = name.split('/').includes('..');
    if (names.has(name) || climbs || entry.start < previousEnd) {
      throw new Unreadable('unsafe-archive', { part: entry.name });
    }
    names.add(name);
    previousEnd = entry.dataStart + entry.compressedBytes;
  }
}

function readName(view: DataView, position: number, length: number): string {
  if (length > limits.partNameCharacters)
    throw tooLarge('characters', limits.partNameCharacters, { size: length });
  const bytes = new Uint8Array(view.buffer, view.byteOffset + position, length);
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

function variableBytes(view: DataView, position: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(position + offset, true), 0);
}

function readUint64(view: DataView, position: number): number {
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
}
