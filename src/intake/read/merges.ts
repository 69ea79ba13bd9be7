import type { CellRange } from '../../model/address.js';
import type { Row } from './book.js';

/**
 * Leaves out the cells that a merged range covers: the spreadsheet shows only its first cell.
 * @param rows ascending by number
 */
export function withoutCovered(rows: readonly Row[], merges: readonly CellRange[]): readonly Row[] {
  if (merges.length === 0) return rows;
  const cover = new Cover(rows, merges);
  return rows.flatMap((row) => {
    const cells = cover.shown(row);
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
}

/** Walks down a sheet and knows of each column that holds cells down to which row it is covered. */
class Cover {
  private readonly columns: readonly number[];
  private readonly coveredTo = new Map<number, number>();
  /** The ranges that begin further down, the nearest last. */
  private readonly waiting: CellRange[];

  constructor(rows: readonly Row[], merges: readonly CellRange[]) {
    const used = new Set<number>();
    for (const { cells } of rows) for (const { column } of cells) used.add(column);
    this.columns = [...used].sort((a, b) => a - b);
    this.waiting = [...merges].sort((a, b) => b.top - a.top);
  }

  /** The cells of a row that are not covered; rows are asked for from the top. */
  shown(row: Row): Row['cells'] {
    const begun = this.takeUntil(row.number);
    for (const range of begun) this.coverFrom(range.top === row.number ? range.left + 1 : range.left, range);
    const cells = row.cells.filter(({ column }) => (this.coveredTo.get(column) ?? 0) < row.number);
    // The first cell of a range is shown, and what stands below it is not.
    for (const range of begun) this.coverFrom(range.left, range);
    return cells;
  }

  private takeUntil(row: number): CellRange[] {
    const begun: CellRange[] = [];
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      begun.push(next);
      this.waiting.pop();
    }
    return begun;
  }

  private coverFrom(left: number, { right, bottom }: CellRange): void {
    for (const column of this.columns) {
      if (column > right) return;
      if (column >= left) this.coveredTo.set(column, Math.max(bottom, this.coveredTo.get(column) ?? 0));
    }
  }
}
