import { foldText, words } from '../../../text/fold.js';
import type { Cell } from '../../read/book.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual } from '../plain-table.js';
import { Profile } from '../profile.js';
import type { Know } from '../regions.js';

/** Where the month and the year may be told when no column tells them. */
export interface TimeHint {
  readonly month?: string;
  readonly year?: number;
}

const shareMin = 0.9;

/** Day, month and year in columns of their own, or the month on lines between the rows, become one column of days. */
export function joinDates(table: PlainTable, know: Know, hint: TimeHint): PlainTable {
  const parts = partsOf(table, know, hint);
  if (!parts) return withoutColumns(table, [virtual.month]);
  const { day, month, year } = parts;
  const rows = table.rows.map((row) => joined(row, parts, hint));
  const header = day.header && { header: day.header };
  const date: PlainColumn = { id: virtual.date, words: 'Data', ...header };
  const used = [day, month, year].flatMap((column) => (column ? [column.id] : []));
  return withoutColumns({ ...table, rows, columns: [...table.columns, date] }, [...used, virtual.month]);
}

interface Parts {
  readonly day: PlainColumn;
  readonly month?: PlainColumn;
  readonly year?: PlainColumn;
}

function partsOf(table: PlainTable, know: Know, hint: TimeHint): Parts | undefined {
  const named = (pattern: RegExp) => (column: PlainColumn) =>
    words(column.words).some((word) => pattern.test(word));
  const holds = (sense: 'day-of-month' | 'month' | 'year') => (column: PlainColumn) => {
    const profile = new Profile(table, column, know.senses);
    return !profile.isEmpty && profile.share(sense) >= shareMin;
  };
  const month =
    table.columns.find(({ id }) => id === virtual.month) ??
    table.columns.filter(named(/^lun(?:a|ii|ile)$/)).find(holds('month'));
  const year = table.columns.filter(named(/^an(?:ul)?$/)).find(holds('year'));
  if (!month && hint.month === undefined) return undefined;
  const day = table.columns
    .filter(named(/^(?:zi|ziua|zile|zilele|data|datele)$/))
    .find(holds('day-of-month'));
  if (!day) return undefined;
  return { day, ...(month && { month }), ...(year && { year }) };
}

function joined(row: PlainRow, { day, month, year }: Parts, hint: TimeHint): PlainRow {
  const dayCell = row.cells.get(day.id);
  if (!dayCell) return row;
  const monthText = (month && row.cells.get(month.id)?.cell.text) ?? hint.month;
  const yearText = (year && row.cells.get(year.id)?.cell.text) ?? hint.year;
  if (monthText === undefined || monthText === '') return row;
  const isNumber = /^\d+$/.test(monthText);
  const inYear = /20\d{2}/.test(monthText) ? '' : String(yearText ?? '');
  const text = [dayCell.cell.text, foldText(monthText), inYear].filter(Boolean).join(isNumber ? '.' : ' ');
  const cell: Cell = { ...dayCell.cell, text, value: { type: 'text' } };
  return { ...row, cells: new Map([...row.cells, [virtual.date, { ...dayCell, cell }]]) };
}

function withoutColumns(table: PlainTable, ids: readonly number[]): PlainTable {
  if (!table.columns.some(({ id }) => ids.includes(id))) return table;
  return {
    ...table,
    columns: table.columns.filter(({ id }) => !ids.includes(id)),
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([id]) => !ids.includes(id))),
    })),
  };
}
