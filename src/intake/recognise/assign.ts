/**
 * Gives each row of a matrix of gains to at most one column, and each column to at most one row, so that the sum of
 * the gains is greatest; what gains nothing stays alone. The Hungarian method with potentials, O(rows² × columns).
 * @param gains row by row; `Number.NEGATIVE_INFINITY` where the two must not meet
 * @returns the column of each row, -1 where it has none
 */
export function assignBest(gains: readonly (readonly number[])[], columns: number): number[] {
  const rows = gains.length;
  // Each row may also take a column of its own that gains nothing, so that an assignment always exists.
  const width = columns + rows;
  const costOf = (row: number, column: number): number =>
    column < columns ? -finite(gains[row]?.[column] ?? 0) : 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const previous = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let current = 0;
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(width + 1);
    do {
      used[current] = 1;
      const at = rowOf[current] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (used[column]) continue;
        const reduced = costOf(at - 1, column - 1) - (rowPotential[at] ?? 0) - (columnPotential[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          previous[column] = current;
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (used[column]) {
          const owner = rowOf[column] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[column] = (columnPotential[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      current = next;
    } while (rowOf[current] !== 0);
    while (current !== 0) {
      const before = previous[current] ?? 0;
      rowOf[current] = rowOf[before] ?? 0;
      current = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (gains[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}

function finite(gain: number): number {
  return Number.isFinite(gain) ? gain : -1e6;
}
