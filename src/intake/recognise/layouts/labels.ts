import type { Cell, Sheet } from '../../read/book.js';
import type { PlainColumn, PlainRow, PlainTable } from '../plain-table.js';
import type { Know, Label, Region } from '../regions.js';
import type { TableCell } from '../table.js';

/** A form, whose labels are columns of one row; or a table on its side, whose rows are the columns of the sheet. */
export function labelledTable(
  sheet: Sheet,
  region: Extract<Region, { type: 'labels' }>,
  know: Know,
): PlainTable {
  const { labels, rows, above } = region;
  const isForm = labels.every(({ values }) => values.length <= 1);
  const columns = labels.map(({ label, words }, i): PlainColumn => ({ id: i + 1, header: label, words }));
  return {
    sheet,
    columns,
    rows: isForm ? [formRow(labels, rows, know)] : sideRows(labels, know),
    headerRows: rows,
    above,
    separators: [],
    layout: isForm ? 'form' : 'transposed',
  };
}

function formRow(labels: readonly Label[], rows: readonly number[], know: Know): PlainRow {
  const cells = new Map(
    labels.flatMap(({ values: [value] }, i): [number, TableCell][] => (value ? [[i + 1, typed(value)]] : [])),
  );
  const number =
    dayOf(
      labels.flatMap(({ values }) => values),
      know,
    )?.row ??
    rows[0] ??
    1;
  return { number, key: String(number), cells };
}

/** One row a column of values; its key is the address of its day. */
function sideRows(labels: readonly Label[], know: Know): PlainRow[] {
  const columns = [...new Set(labels.flatMap(({ values }) => values.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  return columns.map((column) => {
    const held = labels.flatMap(({ values }, i) => {
      const value = values.find((cell) => cell.column === column);
      return value ? [{ id: i + 1, value }] : [];
    });
    const day =
      dayOf(
        held.map(({ value }) => value),
        know,
      ) ?? held[0]?.value;
    return {
      number: day?.row ?? 1,
      key: sideKey(column),
      cells: new Map(held.map(({ id, value }) => [id, typed(value)])),
    };
  });
}

/** The key of the entry that a column of a table on its side is. */
export function sideKey(column: number): string {
  return `column ${column}`;
}

function dayOf(values: readonly Cell[], know: Know): Cell | undefined {
  return values.find((value) => know.senses.is(value, 'day'));
}

export function typed(cell: Cell): TableCell {
  return { cell, from: 'typed' };
}
