import type { Cell, Sheet } from '../../read/book.js';
import type { Grid } from '../grid.js';
import type { PlainColumn, PlainRow, PlainTable } from '../plain-table.js';
import type { Region } from '../regions.js';
import type { TableCell } from '../table.js';

/** A table under a header of one or two rows, as it stands. */
export function plainTable(sheet: Sheet, region: Extract<Region, { type: 'table' }>, grid: Grid): PlainTable {
  const columns = columnsOf(region, grid);
  return {
    sheet,
    columns,
    rows: region.body.map((number) => plainRow(number, columns, grid)),
    headerRows: region.header,
    above: region.above,
    separators: [],
    layout: 'table',
  };
}

function columnsOf({ header, body }: Extract<Region, { type: 'table' }>, grid: Grid): PlainColumn[] {
  const [top = 0, bottom = top] = header;
  const ids = new Set([...header, ...body].flatMap((row) => grid.cellsOf(row).map(({ column }) => column)));
  const hasTags = (grid.cellsOf(bottom) ?? []).every(({ text }) => text.startsWith('#'));
  return [...ids].sort((a, b) => a - b).map((id) => headed(id, top, bottom, grid, hasTags));
}

/** The lower row speaks for a column, the upper one where it is blank; tags make the words above them free. */
function headed(id: number, top: number, bottom: number, grid: Grid, hasTags: boolean): PlainColumn {
  const lower = grid.typed(bottom, id) ?? grid.mergedFromAbove(bottom, id);
  const upper = top < bottom ? (grid.typed(top, id) ?? grid.spanningCell(top, id)) : undefined;
  const header = lower ?? upper;
  if (!header) return { id, words: '' };
  const words = hasTags ? header.text.replace(/^#/, '') : header.text;
  return { id, header, words, ...(upper && upper !== header && !hasTags && { over: upper.text }) };
}

function plainRow(number: number, columns: readonly PlainColumn[], grid: Grid): PlainRow {
  const cells = columns.flatMap(({ id }): [number, TableCell][] => {
    const typed = grid.typed(number, id);
    const cell: Cell | undefined = typed ?? grid.mergedFromAbove(number, id);
    return cell ? [[id, { cell, from: typed ? 'typed' : 'merged' }]] : [];
  });
  return { number, key: String(number), cells: new Map(cells) };
}
