import type { CellRange, Row } from './book.js';

/**
 * Leaves out the cells that a merged range covers: the spreadsheet shows only its first cell.
 * @param rows ascending by number
 */
export function withoutCovered(rows: readonly Row[], merges: readonly CellRange[]): readonly Row[] {
  if (merges.length === 0) return rows;
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let active: CellRange[] = [];
  const shown: Row[] = [];
  for (const row of rows) {
    for (let next = waiting.at(-1); next && next.top <= row.number; next = waiting.at(-1)) {
      active.push(next);
      waiting.pop();
    }
    active = active.filter(({ bottom }) => bottom >= row.number);
    const cells = row.cells.filter(
      (cell) => !active.some((range) => isCovered(row.number, cell.column, range)),
    );
    if (cells.length > 0) shown.push({ ...row, cells });
  }
  return shown;
}

function isCovered(row: number, column: number, { top, left, right }: CellRange): boolean {
  if (column < left || column > right) return false;
  return row !== top || column !== left;
}
