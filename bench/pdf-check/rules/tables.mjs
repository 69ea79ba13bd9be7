import { everyElement } from '../structure.mjs';

/** Tables are regular, and each cell has a header that says that it heads it (ISO 14289-1, 7.5). */
export function* tableRules({ structure }) {
  let number = 0;
  for (const table of everyElement(structure)) {
    if (table.type !== 'Table') continue;
    number++;
    const rows = [...everyElement([table])].filter(({ type }) => type === 'TR');
    const grid = gridOf(rows);
    const widths = [...new Set(grid.map((row) => row.length))];
    if (widths.length > 1) yield `table ${number} has rows of ${widths.join(' and ')} columns`;
    const headers = rows.flatMap(({ kids }) => kids).filter(({ type }) => type === 'TH');
    if (headers.length === 0) yield `table ${number} has no header`;
    for (const { attributes } of headers)
      if (attributes.Scope === undefined) yield `table ${number} has a TH without scope`;
    yield* headingRules(grid, number);
  }
}

/** The cell that covers each place, by row and column. */
function gridOf(rows) {
  const grid = rows.map(() => []);
  for (const [row, { kids }] of rows.entries())
    for (const cell of kids) {
      const { ColSpan: columns = 1, RowSpan: reach = 1 } = cell.attributes;
      const start = firstFree(grid[row]);
      for (let below = row; below < Math.min(row + reach, grid.length); below++)
        for (let column = start; column < start + columns; column++) grid[below][column] = cell;
    }
  return grid;
}

function firstFree(row) {
  const free = row.findIndex((cell) => !cell);
  return free < 0 ? row.length : free;
}

function* headingRules(grid, number) {
  for (const [at, row] of grid.entries()) {
    const named = row.some((cell) => heads(cell, 'Row'));
    for (const [column, cell] of row.entries())
      if (cell?.type === 'TD' && !named && !grid.some((each) => heads(each[column], 'Column')))
        yield `table ${number} has a cell without a header in row ${at + 1}`;
  }
}

function heads(cell, scope) {
  return cell?.type === 'TH' && [scope, 'Both'].includes(cell.attributes.Scope);
}
