import { type DecryptRecord, recordDecryption } from '../encrypted/stream.js';
import { Unreadable } from '../unreadable.js';

/** Records of a workbook's stream, in the numbers of Microsoft's specifications ([MS-XLS] and those before it). */
const records = { endOfFile: 0x0a, sheet: 0x85, password: 0x2f, manyNumbers: 0xbd, ignored: 0xc1 };

/** The beginning of a workbook or sheet, with the edition that it tells; the latest tell theirs by a number. */
const beginnings = new Map<number, Edition | undefined>([
  [0x09, 2],
  [0x209, 3],
  [0x409, 4],
  [0x809, undefined],
]);
const editionsByNumber: Readonly<Record<number, Edition>> = {
  512: 2,
  768: 3,
  1024: 4,
  1280: 5,
  1536: 8,
  2: 2,
  7: 2,
};
type Edition = 2 | 3 | 4 | 5 | 8;

/** Formulas, with the place of their tokens: no edition has them sooner, and what it has before them is not needed. */
const formulas = new Set([0x06, 0x206, 0x406]);
const tokens = 16;

/**
 * The bytes of a formula up to the length of its tokens, which SheetJS looks for ever where it is cut off. It takes the
 * edition from the first beginning that tells another than the latest.
 */
const formulaBytes: Readonly<Record<Edition, number>> = { 2: 17, 3: 18, 4: 18, 5: 22, 8: 22 };

/** A token that stands for nothing and has no more bytes than one. */
const emptyToken = 0x16;

/** Records that hold one cell each, with their least bytes: numbers, texts, booleans, errors and formulas. */
const cells = new Map<number, number>([
  ...([
    [0x203, 14],
    [0x03, 15],
    [0x27e, 10],
    [0x7e, 10],
    [0x02, 9],
    [0xfd, 10],
    [0x204, 8],
    [0x04, 8],
  ] as const),
  ...([
    [0xd6, 8],
    [0x205, 8],
    [0x05, 9],
    [0x06, tokens],
    [0x206, tokens],
    [0x406, tokens],
  ] as const),
]);

/**
 * What else makes cells, with the least bytes: sheets, formats, shared texts, results of formulas; code page, epoch,
 * styles, rows, columns, merged ranges and the type of a sheet.
 */
const others = new Map<number, number>([
  ...([
    [records.sheet, 8],
    [0x41e, 3],
    [0x1e, 1],
    [0xfc, 8],
    [0x207, 2],
    [0x07, 1],
    [records.manyNumbers, 12],
  ] as const),
  ...([0x42, 0x22, 0xe0, 0x43, 0x243, 0x443, 0x44, 0x3c, 0x208, 0x08, 0x7d, 0xe5, 0x81] as const).map(
    (type) => [type, 0] as const,
  ),
]);

const worksheet = 0;

/** Records that an encrypted workbook holds as they are, besides beginnings ([MS-XLS] 2.2.10); of a sheet its place. */
const neverEncrypted = new Set([0x194, 0x195, 0xe1, 0x196, 0x138]);
const placeBytes = 4;

/** A workbook's stream that is safe to read, and how many cells must come of it. */
export interface CheckedStream {
  readonly stream: Uint8Array;
  readonly cells: number;
}

/**
 * Walks the records of a binary workbook, so that no cell can vanish unseen, and blanks all those that make no cells,
 * and the tokens of formulas: SheetJS reads them too, and in damaged ones never comes to an end.
 * @throws {Unreadable} `encrypted`, or `damaged` where a record or a sheet does not end
 */
export function checkStream(stream: Uint8Array): CheckedStream {
  try {
    const walk = walked(Uint8Array.from(stream));
    if (walk.isComplete) return walk;
    // Some programs write where sheets begin wrong; their order tells it too.
    const again = walk.putPlacesRight() ? walked(walk.stream) : walk;
    if (again.isComplete) return again;
  } catch (error) {
    // A record that points outside the stream.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Unreadable('damaged');
}

function walked(stream: Uint8Array): Walk {
  const walk = new Walk(stream);
  walk.walk();
  return walk;
}

class Walk implements CheckedStream {
  cells = 0;
  private readonly view: DataView;
  /** Where the worksheets begin that the workbook lists, until they are found. */
  private readonly missing = new Set<number>();
  /** Where the places of all sheets are stated, with those places, and where sheets do begin. */
  private readonly listed: { readonly statedAt: number; readonly place: number }[] = [];
  private readonly begun: number[] = [];
  private depth = 0;
  private hasBegun = false;
  private isCounted = true;
  private edition: Edition = 8;
  private decrypt: DecryptRecord | undefined;

  constructor(readonly stream: Uint8Array) {
    this.view = new DataView(stream.buffer);
  }

  walk(): void {
    let position = 0;
    while (position + 4 <= this.stream.length) {
      const type = this.view.getUint16(position, true);
      if (this.depth === 0 && !beginnings.has(type)) break;
      this.take(type, position);
      position += 4 + this.view.getUint16(position + 2, true);
    }
  }

  /** Whether everything that began has ended and every sheet of the list was found in a place of its own. */
  get isComplete(): boolean {
    const places = new Set(this.listed.map(({ place }) => place));
    const isFound = this.missing.size === 0 && places.size === this.listed.length;
    return this.hasBegun && this.depth === 0 && isFound;
  }

  /** Where as many sheets are not listed as listed ones are not found, they are the same. */
  putPlacesRight(): boolean {
    const places = new Set(this.listed.map(({ place }) => place));
    const begun = new Set(this.begun);
    const wrong = this.listed.filter(({ place }) => !begun.has(place));
    const unlisted = this.begun.filter((position) => !places.has(position));
    if (wrong.length !== unlisted.length) return false;
    wrong.forEach(({ statedAt }, index) => {
      this.view.setUint32(statedAt, unlisted[index] ?? 0, true);
    });
    return true;
  }

  private take(type: number, position: number): void {
    if (type === records.password) this.decrypt = recordDecryption(this.contentOf(position));
    if (beginnings.has(type)) this.begin(type, position);
    else if (type === records.endOfFile) this.depth -= 1;
    else this.takeRecord(type, position + 4, this.view.getUint16(position + 2, true));
  }

  private begin(type: number, position: number): void {
    if (this.edition === 8) {
      const number = this.view.getUint16(position + 4, true);
      const told = beginnings.get(type) ?? editionsByNumber[number] ?? 8;
      // Without a number SheetJS may take the oldest for a later one.
      this.edition = told === 2 && number === 0 ? 5 : told;
    }
    // Sheets come after the workbook that lists them; in the oldest editions the one sheet is all there is.
    if (this.depth === 0) {
      this.isCounted = !this.hasBegun || this.missing.delete(position);
      if (this.hasBegun) this.begun.push(position);
    }
    this.depth += 1;
    this.hasBegun = true;
  }

  private contentOf(position: number): Uint8Array {
    return this.stream.subarray(position + 4, position + 4 + this.view.getUint16(position + 2, true));
  }

  private takeRecord(type: number, start: number, bytes: number): void {
    if (type !== records.password && !neverEncrypted.has(type)) {
      const plainBytes = type === records.sheet ? placeBytes : 0;
      this.decrypt?.(this.stream.subarray(start, start + bytes), start, plainBytes);
    }
    const least = cells.get(type) ?? others.get(type);
    if (least === undefined) this.view.setUint16(start - 4, records.ignored, true);
    else if (bytes < least) throw new Unreadable('damaged');
    if (type === records.sheet) this.list(start);
    if (formulas.has(type)) this.blankTokens(start, bytes);
    if (this.depth === 1 && this.isCounted) this.cells += cellsIn(type, bytes);
  }

  private blankTokens(start: number, bytes: number): void {
    if (bytes < formulaBytes[this.edition]) throw new Unreadable('damaged');
    this.stream.fill(emptyToken, start + tokens, start + bytes);
  }

  private list(start: number): void {
    const place = this.view.getUint32(start, true);
    const isWorksheet = this.view.getUint8(start + 5) === worksheet;
    if (isWorksheet) this.missing.add(place);
    this.listed.push({ statedAt: start, place });
  }
}

function cellsIn(type: number, bytes: number): number {
  if (type === records.manyNumbers) return (bytes - 6) / 6;
  return cells.has(type) ? 1 : 0;
}
