import type { DayOrder, DaySpan } from '../../text/dates.js';
import type { DateOrderReason } from '../intake-rules.js';
import type { Cell } from '../read/book.js';
import type { Table } from '../recognise/table.js';
import { readDays } from './values.js';

/** How the days of one column are written: decided for all its cells at once, never cell by cell. */
export interface DateColumn {
  readonly order: DayOrder;
  /** Whether day and month changed places in the dates of the spreadsheet, as American settings do on opening. */
  readonly exchanged: boolean;
  /** Where that is not plain `15.03.2018` throughout. */
  readonly remark?: DateRemark;
}

/** What is to be said of the order in a column. */
export interface DateRemark {
  readonly reason: DateOrderReason;
  /** The cells whose month depends on it. */
  readonly cells: readonly Cell[];
  /** A cell that tells the order. */
  readonly telling: Cell;
}

/** Cells of one column by what they say of its order. */
interface Evidence {
  /** Texts that are days only with the day first, only with the month first, or in both orders. */
  readonly dayFirst: readonly Cell[];
  readonly monthFirst: readonly Cell[];
  readonly either: readonly Cell[];
  /** Dates of the spreadsheet whose day could be a month, and the others. */
  readonly exchangeable: readonly Cell[];
  readonly fixed: readonly Cell[];
}

const plain: DateColumn = { order: 'day-first', exchanged: false };

/** `15.03.2018` anywhere in a text; a month in letters says nothing of the order of numbers. */
const dayInNumbers = /\d{1,2}([./,-]) ?\d{1,2}\1 ?\d{2}/;

/** Fewer cells than these may stand in one half of the month by chance. */
const certainMin = 2;

/** Decides from all cells of a table's column of dates how they are written. */
export function dateColumn(table: Table): DateColumn {
  if (!table.columns.has('date')) return plain;
  const cells = table.rows.flatMap((row) => row.cells.get('date')?.cell ?? []);
  const evidence = evidenceOf([...new Set(cells)]);
  const order = orderOf(evidence);
  return exchange(evidence, order) ?? textOrder(evidence, order);
}

/** The day or days in a cell of a column. */
export function daysIn(cell: Cell, { order, exchanged }: DateColumn): DaySpan | undefined {
  const days = readDays(cell, order);
  if (!days || !exchanged || !isExchangeable(cell)) return days;
  const [year, month, day] = days.first.split('-');
  return { first: `${year}-${day}-${month}`, last: `${year}-${day}-${month}` };
}

function evidenceOf(cells: readonly Cell[]): Evidence {
  const dates = cells.filter(({ value }) => value.type === 'date');
  const texts = cells
    .filter(({ value, text }) => value.type === 'text' && dayInNumbers.test(text))
    .map((cell) => ({ cell, day: readDays(cell, 'day-first'), month: readDays(cell, 'month-first') }));
  const those = (holds: (text: (typeof texts)[number]) => boolean) =>
    texts.filter(holds).map(({ cell }) => cell);
  return {
    dayFirst: those(({ day, month }) => day !== undefined && month === undefined),
    monthFirst: those(({ day, month }) => day === undefined && month !== undefined),
    either: those(({ day, month }) => day !== undefined && month !== undefined && day.first !== month.first),
    exchangeable: dates.filter(isExchangeable),
    fixed: dates.filter((cell) => !isExchangeable(cell) && !isSameEitherWay(cell)),
  };
}

/**
 * The month comes first where some texts are days only so, none only the other way, and they are no mere slip of the
 * pen: at least a third of the texts that tell, and written with a slash or a hyphen, or more than once.
 */
function orderOf({ dayFirst, monthFirst, either }: Evidence): DayOrder {
  if (monthFirst.length === 0 || dayFirst.length > 0) return 'day-first';
  const isSlip = monthFirst.length < certainMin && !monthFirst.every(isAmerican);
  return isSlip || monthFirst.length * 2 < either.length ? 'day-first' : 'month-first';
}

/**
 * American settings turn `03/05/2018` into a date with day and month exchanged and leave `15/03/2018` a text, for there
 * is no month 15: then no text could be read both ways, and no date has a day beyond 12.
 */
function exchange(evidence: Evidence, order: DayOrder): DateColumn | undefined {
  const { dayFirst, monthFirst, either, exchangeable, fixed } = evidence;
  const left = order === 'month-first' ? monthFirst : dayFirst;
  const [telling] = left;
  const hasOtherOrder = order === 'day-first' && monthFirst.length > 0;
  if (!telling || exchangeable.length === 0 || fixed.length > 0 || either.length > 0 || hasOtherOrder) {
    return undefined;
  }
  if (!left.every(isAmerican)) return undefined;
  const exchanged = left.length >= certainMin && exchangeable.length >= certainMin;
  const reason = exchanged ? 'exchanged' : 'exchanged-perhaps';
  return { order, exchanged, remark: { reason, cells: exchangeable, telling } };
}

function textOrder({ monthFirst, either }: Evidence, order: DayOrder): DateColumn {
  const [telling] = monthFirst;
  if (!telling) return plain;
  if (order === 'month-first') {
    const cells = [...either, ...monthFirst];
    return { ...plain, order, remark: { reason: 'month-first', cells, telling } };
  }
  return either.length > 0 ? { ...plain, remark: { reason: 'mixed', cells: either, telling } } : plain;
}

/** A text that no American settings would take for a date says nothing of what they did to the others. */
function isAmerican({ text }: Cell): boolean {
  return /\d{1,2}([/-])\d{1,2}\1\d{2}/.test(text);
}

function isExchangeable({ value }: Cell): boolean {
  return value.type === 'date' && Number(value.date.slice(8)) <= 12 && !isSameEitherWay({ value });
}

function isSameEitherWay({ value }: Pick<Cell, 'value'>): boolean {
  return value.type === 'date' && value.date.slice(5, 7) === value.date.slice(8);
}
