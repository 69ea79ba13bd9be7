/** What a table asks of its columns, in points. */
export interface TableNeeds {
  /** The widest word of each column: narrower, and a word is broken. */
  readonly words: readonly number[];
  /** How long the text of each cell is on one line, by row and column. */
  readonly lines: readonly (readonly number[])[];
  /** The author's wish for each column, relative to the others. */
  readonly shares?: readonly number[];
}

/** Widths are dealt out in this many portions. */
const portions = 120;

/** How much of what the words leave goes by the author's wishes before the cells are looked at. */
const wished = 0.5;

/**
 * Divides a width among columns so that their sum is at most `available`, whatever the cells hold: nothing may stand
 * beyond the edge of the page. Columns get their widest word first; where even the words do not fit, the columns with
 * the longest ones give way. Wishes of the author come next, and the rest goes, a portion at a time, where it shortens
 * the table most.
 */
export function columnWidths(needs: TableNeeds, available: number): number[] {
  const { words, shares } = needs;
  const spare = available - sum(words);
  if (spare <= 0) return levelled(words, available);
  if (shares === undefined) return shortened(needs, words, spare);
  const wishes = words.map((word, column) =>
    Math.max(0, (available * (shares[column] ?? 0)) / sum(shares) - word),
  );
  const started = dealt(words, wishes, spare * wished);
  const widths = shortened(needs, started, available - sum(started));
  return dealt(widths, shares, available - sum(widths));
}

/** Deals a width out in proportion to wishes. */
function dealt(widths: readonly number[], wishes: readonly number[], spare: number): number[] {
  const all = sum(wishes);
  return widths.map((width, column) => (all === 0 ? width : width + (spare * (wishes[column] ?? 0)) / all));
}

/** Deals a width out where it saves lines, until no column gains from more. */
function shortened({ lines }: TableNeeds, start: readonly number[], spare: number): number[] {
  const widths = [...start];
  const portion = spare / portions;
  for (let count = 0; count < portions; count++) {
    const gains = gainsOf(lines, widths, portion);
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + portion;
  }
  return widths;
}

/** By how many lines each column, one portion wider, would shorten the rows that it is the tallest cell of. */
function gainsOf(
  lines: readonly (readonly number[])[],
  widths: readonly number[],
  portion: number,
): number[] {
  const gains = widths.map(() => 0);
  for (const row of lines) {
    const tallest = tallestCell(row, widths);
    const [length, width] = [row[tallest] ?? 0, widths[tallest] ?? 0];
    if (length > width) gains[tallest] = (gains[tallest] ?? 0) + length / width - length / (width + portion);
  }
  return gains;
}

function tallestCell(row: readonly number[], widths: readonly number[]): number {
  let tallest = 0;
  for (const [column, length] of row.entries())
    if (length * (widths[tallest] ?? 1) > (row[tallest] ?? 0) * (widths[column] ?? 1)) tallest = column;
  return tallest;
}

/** Lowers the largest values to one level, so that the sum is `available`. */
function levelled(values: readonly number[], available: number): number[] {
  const ascending = [...values].sort((a, b) => a - b);
  let left = available;
  for (const [index, value] of ascending.entries()) {
    const level = left / (ascending.length - index);
    if (value > level) return values.map((each) => Math.min(each, level));
    left -= value;
  }
  return [...values];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
