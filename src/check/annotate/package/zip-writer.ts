import { deflateSync } from 'fflate';
import { joinBytes } from '../../../intake/read/bytes.js';
import { crc32 } from '../../../intake/read/zip/crc32.js';
import type { ZipEntry } from '../../../intake/read/zip/directory.js';

/** A file of an archive as it is stored. */
export interface StoredEntry extends Pick<ZipEntry, 'name' | 'method' | 'crc' | 'bytes'> {
  /** Its bytes in the archive: deflated where `method` is 8. */
  readonly data: Uint8Array;
}

/** A new file, deflated. */
export function storedEntry(name: string, content: Uint8Array): StoredEntry {
  return {
    name,
    method: 8,
    crc: crc32(content),
    bytes: content.length,
    data: deflateSync(content, { level: 6 }),
  };
}

/** 1 January 1980, the first day that the format knows: the same bytes whenever they are written. */
const firstDay = 0x0021;
/** Names are UTF-8 (bit 11). */
const flags = 0x0800;
const version = 20;

/**
 * Writes an archive from files as they are stored, so that those which are taken over are neither inflated nor
 * changed. Sizes must fit 32 bits.
 */
export function writeZip(entries: readonly StoredEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    locals.push(record(0x04034b50, [version, ...common(entry, name)]), name, entry.data);
    directory.push(record(0x02014b50, [version, version, ...common(entry, name), ...central(offset)]), name);
    offset += 30 + name.length + entry.data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const { length } = entries;
  const end = record(0x06054b50, [0, 0, length, length, long(size), long(offset), 0]);
  return joinBytes([...locals, ...directory, end]);
}

interface Long {
  readonly long: number;
}
const long = (value: number): Long => ({ long: value });

/** The fields that a file's own header and its line in the directory share. */
function common({ method, crc, data, bytes }: StoredEntry, name: Uint8Array): (number | Long)[] {
  return [flags, method, 0, firstDay, long(crc), long(data.length), long(bytes), name.length, 0];
}

function central(offset: number): (number | Long)[] {
  return [0, 0, 0, long(0), long(offset)];
}

/** A header: its signature, then fields of 16 or 32 bits, the lowest byte first. */
function record(signature: number, fields: readonly (number | Long)[]): Uint8Array {
  const all = [long(signature), ...fields];
  const view = new DataView(new ArrayBuffer(all.length * 4));
  let at = 0;
  for (const field of all) {
    if (typeof field === 'number') view.setUint16(at, field, true);
    else view.setUint32(at, field.long, true);
    at += typeof field === 'number' ? 2 : 4;
  }
  return new Uint8Array(view.buffer, 0, at);
}
