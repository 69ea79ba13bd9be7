import type { Table, TableRow } from 'mdast';
import { plainText } from '../../text.js';

/** A row of a printed table: one of the table's own, or the words above a group of them. */
export type PrintedRow = { readonly row: TableRow } | { readonly group: string };

export interface PrintedTable {
  /** The columns that are printed, by their number in the table. */
  readonly columns: readonly number[];
  /** The header first. */
  readonly rows: readonly PrintedRow[];
}

/** Groups smaller than this on average would make the table longer. */
const leastRows = 3;

/**
 * The rows of a table as print sets them: a value that many rows in a row share stands once above them, and its
 * column is left to the others.
 */
export function printedRows(table: Table): PrintedTable {
  const [header, ...body] = table.children;
  const all = [...Array(Math.max(...table.children.map(({ children }) => children.length))).keys()];
  const column = table.data?.groupedBy;
  const groupOf = (row: TableRow) => valueIn(row, column);
  const starts = body.filter(
    (row, index) => index === 0 || groupOf(row) !== valueIn(body[index - 1], column),
  );
  const rows = table.children.map((row) => ({ row }));
  if (column === undefined || header === undefined || starts.length * leastRows > body.length)
    return { columns: all, rows };
  const heads = new Set(starts);
  const grouped = body.flatMap((row) => (heads.has(row) ? [{ group: groupOf(row) }, { row }] : [{ row }]));
  return { columns: all.filter((each) => each !== column), rows: [{ row: header }, ...grouped] };
}

function valueIn(row: TableRow | undefined, column = 0): string {
  const cell = row?.children[column];
  return cell === undefined ? '' : plainText(cell);
}
