import type { Cell, CellRange, Sheet } from '../read/book.js';

/** Looks cells of a sheet up; a cell covered by a merged one gives the cell that was typed. */
export class Grid {
  readonly #rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly #spanningRows: ReadonlySet<number>;
  readonly #mergesByColumn: ReadonlyMap<number, readonly CellRange[]>;

  constructor(sheet: Sheet) {
    this.#rows = new Map(
      sheet.rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]),
    );
    const usedColumns = new Set(sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
    this.#spanningRows = new Set(
      sheet.merges
        .filter((merge) => merge.top === merge.bottom && merge.left < merge.right)
        .map((merge) => merge.top),
    );
    this.#mergesByColumn = mergesByColumn(sheet.merges, usedColumns);
  }

  /** The cells typed on a row, from the left. */
  cellsOf(row: number): Cell[] {
    return [...(this.#rows.get(row)?.values() ?? [])];
  }

  /** Whether a cell of this row alone is merged over several columns. */
  hasSpanningCell(row: number): boolean {
    return this.#spanningRows.has(row);
  }

  /** The cell typed at this very place. */
  typed(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The cell that is merged downwards over the place; one merged sideways belongs to its first column alone. */
  mergedFromAbove(row: number, column: number): Cell | undefined {
    const merge = this.#mergeAt(row, column);
    return merge?.left === column ? this.typed(merge.top, merge.left) : undefined;
  }

  #mergeAt(row: number, column: number): CellRange | undefined {
    const merges = this.#mergesByColumn.get(column) ?? [];
    const at = lastStartingBy(merges, row);
    return at && row <= at.bottom ? at : undefined;
  }
}

/** Per used column the merges over it, by their top row; merged ranges never overlap. */
function mergesByColumn(
  merges: readonly CellRange[],
  columns: ReadonlySet<number>,
): Map<number, CellRange[]> {
  const byColumn = new Map<number, CellRange[]>();
  for (const column of columns) {
    const over = merges.filter((merge) => merge.left <= column && column <= merge.right);
    byColumn.set(
      column,
      over.sort((a, b) => a.top - b.top),
    );
  }
  return byColumn;
}

function lastStartingBy(merges: readonly CellRange[], row: number): CellRange | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}
