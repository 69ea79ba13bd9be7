import { joinBytes } from '../bytes.js';
import { Unreadable } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';

/** Types of records in the parts of binary workbooks, in the numbers of Microsoft's specification [MS-XLSB]. */
export const recordTypes = {
  row: 0,
  sharedString: 19,
  format: 44,
  cellStyle: 47,
  columns: 60,
  inlineRichText: 62,
  workbookProperties: 153,
  sheet: 156,
  merge: 176,
  cellStylesBegin: 617,
  cellStylesEnd: 618,
} as const;

/** Takes the content of one record. */
export type TakeRecord = (type: number, content: RecordContent) => void;

/**
 * Passes through the records of a part.
 * @throws {Unreadable} `damaged` where a record, or a value in it, goes beyond its end
 */
export function scanRecords(archive: Archive, part: string, take: TakeRecord): void {
  try {
    scan(joinBytes([...archive.inflate(part)]), take);
  } catch (error) {
    // A value outside its record.
    if (error instanceof RangeError) throw new Unreadable('damaged', { part });
    if (error instanceof Unreadable) throw new Unreadable(error.reason, { part, ...error.params });
    throw error;
  }
}

function scan(bytes: Uint8Array, take: TakeRecord): void {
  const part = new RecordContent(bytes);
  while (!part.isAtEnd) {
    const type = part.shortNumber(2);
    take(type, new RecordContent(part.bytes(part.shortNumber(4))));
  }
}

/** Reads values from the bytes of a record, one after the other; a RangeError where there are none left. */
export class RecordContent {
  private readonly view: DataView;
  private position = 0;

  constructor(private readonly content: Uint8Array) {
    this.view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  }

  get isAtEnd(): boolean {
    return this.position >= this.content.length;
  }

  skip(bytes: number): void {
    this.position += bytes;
  }

  uint8(): number {
    this.position += 1;
    return this.view.getUint8(this.position - 1);
  }

  uint16(): number {
    this.position += 2;
    return this.view.getUint16(this.position - 2, true);
  }

  uint32(): number {
    this.position += 4;
    return this.view.getUint32(this.position - 4, true);
  }

  float64(): number {
    this.position += 8;
    return this.view.getFloat64(this.position - 8, true);
  }

  /** A number in 30 bits: a whole one or the upper half of a double, perhaps times a hundred. */
  packedNumber(): number {
    const bits = this.uint32();
    const isWhole = (bits & 2) !== 0;
    const double = new DataView(new ArrayBuffer(8));
    double.setUint32(0, bits & 0xfffffffc);
    const number = isWhole ? bits >> 2 : double.getFloat64(0);
    return (bits & 1) === 0 ? number : number / 100;
  }

  /** A text with its length in front; an absent one is empty. */
  text(): string {
    const length = this.uint32();
    return length === 0xffffffff ? '' : new TextDecoder('utf-16le').decode(this.bytes(length * 2));
  }

  bytes(length: number): Uint8Array {
    const end = this.position + length;
    if (end > this.content.length) throw new RangeError('beyond the record');
    this.position = end;
    return this.content.subarray(end - length, end);
  }

  /** A number in as many bytes as it needs, at most so many, of seven bits each. */
  shortNumber(mostBytes: number): number {
    let number = 0;
    for (let index = 0; index < mostBytes; index += 1) {
      const byte = this.uint8();
      number += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return number;
  }
}
