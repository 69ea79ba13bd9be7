import type { CellRange } from '../../model/address.js';
import { groupBy } from '../../model/collections.js';
import type { Cell, Sheet } from '../read/book.js';
import type { Columns } from './plain-table.js';

/** Looks cells of a sheet up; a cell covered by a merged one gives the cell that was typed. */
export class Grid {
  readonly #sheet: Sheet;
  readonly #rows: ReadonlyMap<number, readonly Cell[]>;
  /** Ranges merged sideways, by the row on which they begin. */
  readonly #sideways: ReadonlyMap<number, readonly CellRange[]>;
  /** Ranges merged downwards, by their first column, from the top. */
  readonly #downwards: ReadonlyMap<number, readonly CellRange[]>;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#rows = new Map(sheet.rows.map((row) => [row.number, row.cells]));
    this.#sideways = groupBy(
      sheet.merges.filter((merge) => merge.left < merge.right),
      (merge) => merge.top,
    );
    const down = sheet.merges.filter((merge) => merge.top < merge.bottom).sort((a, b) => a.top - b.top);
    this.#downwards = groupBy(down, (merge) => merge.left);
  }

  /** Some columns of it alone. */
  within({ from, before }: Columns): Grid {
    const isIn = (column: number) => column >= from && column < before;
    return new Grid({
      ...this.#sheet,
      rows: this.#sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ column }) => isIn(column)),
      })),
      merges: this.#sheet.merges.filter(({ left }) => isIn(left)),
    });
  }

  /** The cells typed on a row, from the left. */
  cellsOf(row: number): readonly Cell[] {
    return this.#rows.get(row) ?? [];
  }

  /** Whether a cell of this row alone is merged over several columns. */
  hasSpanningCell(row: number): boolean {
    return this.#sideways.get(row)?.some((merge) => merge.bottom === row) ?? false;
  }

  /** The cell further left that is merged over the column on this row alone. */
  spanningCell(row: number, column: number): Cell | undefined {
    const merge = this.#sideways
      .get(row)
      ?.find(({ left, right, bottom }) => bottom === row && left < column && column <= right);
    return merge && this.typed(row, merge.left);
  }

  /** The cell typed at this very place. */
  typed(row: number, column: number): Cell | undefined {
    const cells = this.cellsOf(row);
    const cell = cells[lastIndexUpTo(cells, (candidate) => candidate.column, column)];
    return cell?.column === column ? cell : undefined;
  }

  /** The cell that is merged downwards over the place; one merged sideways belongs to its first column alone. */
  mergedFromAbove(row: number, column: number): Cell | undefined {
    const merges = this.#downwards.get(column) ?? [];
    const merge = merges[lastIndexUpTo(merges, (candidate) => candidate.top, row)];
    return merge && row <= merge.bottom ? this.typed(merge.top, merge.left) : undefined;
  }

  /** The cell that speaks for the place: typed there, or merged over it from above. */
  at(row: number, column: number): Cell | undefined {
    return this.typed(row, column) ?? this.mergedFromAbove(row, column);
  }
}

/** The index of the last item whose value is at most `limit`, of items sorted by it; -1 where there is none. */
function lastIndexUpTo<T>(items: readonly T[], rankOf: (item: T) => number, limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && rankOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
