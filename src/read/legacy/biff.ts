import { Unreadable } from '../unreadable.js';

/** Records of a workbook's stream, in the numbers of Microsoft's specification [MS-XLS]. */
const record = { endOfFile: 0x0a, sheet: 0x85, password: 0x2f };
const beginnings = new Set([0x0809, 0x0409, 0x0209, 0x0009]);

/** Records that hold one cell each, of all versions: numbers, texts, formulas, booleans and errors. */
const cellRecords = new Set([
  0x203, 0x03, 0x27e, 0x7e, 0xfd, 0x204, 0x04, 0x06, 0x206, 0x406, 0x205, 0x05, 0xd6, 0x02,
]);
const manyNumbers = 0xbd;

const worksheet = 0;

/**
 * Counts the cells of a binary workbook from the skeleton of its records, so that none can vanish unseen.
 * @throws {Unreadable} `encrypted`, or `damaged` where a record or a sheet does not end
 */
export function countCells(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  try {
    const globals = walk(view, 0);
    if (globals.sheets.length === 0) return globals.cells;
    return globals.sheets.reduce((cells, start) => cells + walk(view, start).cells, 0);
  } catch (error) {
    // A record that points outside the stream.
    if (error instanceof RangeError) throw new Unreadable('damaged');
    throw error;
  }
}

/** The cells from one beginning to its end, and where the worksheets begin that it lists. */
function walk(view: DataView, start: number): { readonly cells: number; readonly sheets: readonly number[] } {
  if (!beginnings.has(view.getUint16(start, true))) throw new Unreadable('damaged');
  const sheets: number[] = [];
  let cells = 0;
  let depth = 0;
  for (let position = start; ; ) {
    const type = view.getUint16(position, true);
    const bytes = view.getUint16(position + 2, true);
    if (type === record.password) throw new Unreadable('encrypted');
    if (beginnings.has(type)) depth += 1;
    if (type === record.endOfFile) depth -= 1;
    if (depth === 0) return { cells, sheets };
    if (type === record.sheet && view.getUint8(position + 9) === worksheet)
      sheets.push(view.getUint32(position + 4, true));
    if (depth === 1) cells += cellsIn(type, bytes);
    position += 4 + bytes;
  }
}

function cellsIn(type: number, bytes: number): number {
  if (type === manyNumbers) return (bytes - 6) / 6;
  return cellRecords.has(type) ? 1 : 0;
}
