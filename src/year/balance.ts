import { groupBy } from '../model/collections.js';
import { UserError } from '../model/errors.js';
import { formatPlace, type Place } from '../model/place.js';
import { type RowOfSheet, rowKey, type TableFates } from './row-fates.js';
import { tableTotals } from './row-totals.js';

/**
 * The balance of rows: every row of data was counted, superseded or kept out by an error, and each in one way alone.
 * @throws {UserError} `rows-unbalanced`, with the rows, where the program lost one or took one twice: no figure can be
 * relied on then
 */
export function requireBalance(fates: readonly TableFates[]): void {
  const rows = fates.flatMap(unbalanced);
  if (rows.length > 0) {
    throw new UserError('rows-unbalanced', { count: rows.length, rows: rows.map(formatPlace).join('\n') });
  }
}

/** The rows of a table of which not exactly one thing became; the table itself where rows were lost without a name. */
export function unbalanced(table: TableFates): Place[] {
  const { file, records, counted, superseded, notCounted } = table;
  const fates = groupBy([...counted, ...superseded, ...notCounted], rowKey);
  const known = groupBy(records, rowKey);
  const faulty = [...new Set([...known.keys(), ...fates.keys()])].flatMap((name) => {
    const of = fates.get(name) ?? [];
    const [row] = known.get(name) ?? of;
    return row && of.length !== (known.get(name)?.length ?? 1) ? [placeOf(file, row)] : [];
  });
  const totals = tableTotals(table);
  const isWhole = totals.read === totals.counted + totals.superseded + totals.notCounted;
  return faulty.length > 0 || isWhole ? faulty : [{ file }];
}

function placeOf(file: string, { sheet, row }: RowOfSheet): Place {
  return { file, ...(sheet !== undefined && { sheet }), cell: `${row}:${row}` };
}
