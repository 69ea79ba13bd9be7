import type { Table, TableCell } from 'mdast';
import { plainText } from '../../text.js';
import { typeface } from '../../typeface/noto-sans.js';
import { columnWidths, type TableNeeds } from '../column-widths.js';
import { shown } from '../inlines.js';

/** Sizes that a table may be set in: the first in which its words stay whole; long tables start from the second. */
const fontSizes = [9, 8.5, 8, 7.5, 7] as const;

/** A matrix of so many columns is set smaller, so that the names of its rows have room. */
const manyColumns = 9;

/** A word longer than this part of the table's width, an address or a slip of the space bar, is broken. */
const longestWord = 0.3;

/** Columns are fitted to this many rows, taken evenly; every row counts for the widest word. */
const mostRows = 300;

export interface TableFit {
  readonly fontSize: number;
  /** Width of the text of each column, in points. */
  readonly widths: readonly number[];
}

/**
 * The size of type and the widths of the columns of a table that has `available` points for the text of its cells.
 * @param columns the columns that are shown, by their number in the table.
 */
export function fitTable(
  node: Table,
  columns: readonly number[],
  available: number,
  isCompact: boolean,
): TableFit {
  const cellsOf = ({ children }: Table['children'][number]) => columns.map((column) => children[column]);
  const cells = node.children.map((row, index) => cellsOf(row).map((cell) => measure(cell, index === 0)));
  const widths = node.data?.widths;
  const shares = widths && columns.map((column) => widths[column] ?? 0);
  const largest = columns.length < manyColumns ? Number(isCompact) : 3;
  for (const fontSize of fontSizes.slice(largest)) {
    const needs = needsOf(cells, columns.length, fontSize, available);
    const fits = needs.words.reduce((sum, word) => sum + word, 0) <= available;
    const wishes = shares === undefined ? needs : { ...needs, shares };
    if (fits || fontSize === fontSizes.at(-1)) return { fontSize, widths: columnWidths(wishes, available) };
  }
  throw new Error('There is no size to set a table in.');
}

/** Widths at a size of one point. */
interface CellMeasure {
  readonly word: number;
  readonly line: number;
}

function measure(cell: TableCell | undefined, bold: boolean): CellMeasure {
  if (cell === undefined) return { word: 0, line: 0 };
  const face = typeface(bold ? 'bold' : 'normal');
  let [word, line] = [0, 0];
  for (const each of shown(plainText(cell)).split('\n')) {
    line = Math.max(line, face.widthOf(each, 1));
    for (const part of each.split(' ')) word = Math.max(word, face.widthOf(part, 1));
  }
  return { word, line };
}

function needsOf(cells: CellMeasure[][], columns: number, fontSize: number, available: number): TableNeeds {
  const words = Array.from({ length: columns }, () => 12);
  for (const row of cells)
    for (const [column, { word }] of row.entries())
      words[column] = Math.max(words[column] ?? 0, word * fontSize + 1);
  const step = Math.max(1, Math.ceil(cells.length / mostRows));
  const sample = cells.filter((_, row) => row % step === 0);
  const lines = sample.map((row) => row.map(({ line }) => line * fontSize + 1));
  return { words: words.map((word) => Math.min(word, available * longestWord)), lines };
}
