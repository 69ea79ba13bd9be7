import { Unreadable } from '../unreadable.js';

/** Records of a workbook's stream, in the numbers of Microsoft's specifications ([MS-XLS] and those before it). */
const records = { endOfFile: 0x0a, sheet: 0x85, password: 0x2f, manyNumbers: 0xbd, ignored: 0xc1 };

/** The beginning of a workbook or sheet tells the edition, and where formulas state the length of their tokens. */
const tokenOffsets = new Map<number, number | undefined>([
  [0x809, 20],
  [0x409, 16],
  [0x209, 16],
  [0x09, undefined],
]);
const formulas = new Set([0x06, 0x206, 0x406]);
const noTokens = 0xffff;

/** Records that hold one cell each: numbers, texts, formulas, booleans and errors. */
const cells = new Set([0x203, 0x03, 0x27e, 0x7e, 0xfd, 0x204, 0x04, ...formulas, 0x205, 0x05, 0xd6, 0x02]);

/**
 * What else makes cells: code page, epoch, formats, styles, shared texts, results of formulas, rows, columns, merged
 * ranges and the type of a sheet.
 */
const needed = new Set([
  ...[records.endOfFile, records.sheet, records.manyNumbers, ...cells],
  ...[
    0x42, 0x22, 0x41e, 0x1e, 0xe0, 0x43, 0x243, 0x443, 0x44, 0xfc, 0x3c, 0x207, 0x07, 0x208, 0x08, 0x7d, 0xe5,
    0x81,
  ],
]);

const worksheet = 0;

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
  const walk = new Walk(Uint8Array.from(stream));
  try {
    walk.walk();
  } catch (error) {
    // A record that points outside the stream.
    if (error instanceof RangeError) throw new Unreadable('damaged');
    throw error;
  }
  return walk;
}

class Walk implements CheckedStream {
  cells = 0;
  private readonly view: DataView;
  /** Where the worksheets begin that the workbook lists, until they are found. */
  private readonly missing = new Set<number>();
  private depth = 0;
  private edition = 0;
  private isCounted = true;

  constructor(readonly stream: Uint8Array) {
    this.view = new DataView(stream.buffer);
  }

  walk(): void {
    let position = 0;
    while (position + 4 <= this.stream.length) {
      const type = this.view.getUint16(position, true);
      if (this.depth === 0 && !tokenOffsets.has(type)) break;
      this.take(type, position);
      position += 4 + this.view.getUint16(position + 2, true);
    }
    if (this.edition === 0 || this.depth > 0 || this.missing.size > 0) throw new Unreadable('damaged');
  }

  private take(type: number, position: number): void {
    if (type === records.password) throw new Unreadable('encrypted');
    if (tokenOffsets.has(type)) this.begin(type, position);
    else if (type === records.endOfFile) this.depth -= 1;
    else if (!needed.has(type)) this.view.setUint16(position, records.ignored, true);
    else this.takeNeeded(type, position);
  }

  private begin(type: number, position: number): void {
    // Sheets come after the workbook that lists them; in the oldest editions the one sheet is all there is.
    if (this.depth === 0) this.isCounted = this.edition === 0 || this.missing.delete(position);
    this.depth += 1;
    this.edition = type;
  }

  private takeNeeded(type: number, position: number): void {
    if (type === records.sheet) this.list(position);
    if (formulas.has(type)) this.dropTokens(position);
    if (this.depth === 1 && this.isCounted) this.cells += this.cellsIn(type, position);
  }

  private list(position: number): void {
    const isWorksheet = this.view.getUint8(position + 9) === worksheet;
    if (isWorksheet) this.missing.add(this.view.getUint32(position + 4, true));
  }

  private dropTokens(position: number): void {
    const offset = tokenOffsets.get(this.edition);
    if (offset !== undefined) this.view.setUint16(position + 4 + offset, noTokens, true);
  }

  private cellsIn(type: number, position: number): number {
    if (type === records.manyNumbers) return (this.view.getUint16(position + 2, true) - 6) / 6;
    return cells.has(type) ? 1 : 0;
  }
}
