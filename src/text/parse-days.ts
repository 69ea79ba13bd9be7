import { addDays, type DaySpan, isoDay } from './calendar.js';
import { datePhrase } from './date-phrase.js';
import { monthOf } from './months.js';

/** Years of four digits are of this or the last century: `15.03.2108` is a slip, not a date. */
const year = '(?<year>(?:19|20)\\d{2}|\\d{2})';

/** Which of two numbers of a day comes first: the day, as in Romania, or the month, as in the United States. */
export type DayOrder = 'day-first' | 'month-first';

/** The ways to write one day, the day before the month. At the start of a range the month and the year may be missing. */
const dayForms = [
  new RegExp(`^(?<day>\\d{1,2})(?:([./,-])(?<month>\\d{1,2})(?:\\2${year})?)?\\.?$`),
  new RegExp(`^(?<day>\\d{1,2})[ ./,-]?(?<month>[a-z]{1,10})[ ./,-]{0,2}${year}?$`),
  /^(?<year>(?:19|20)\d{2})([./-])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
];

interface TypedDay {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/**
 * Reads the day, or the first and last day, that a Romanian text names: `15.03.2018`, `joi, 15 martie 2018`,
 * `15-16.03.2018`, `30 octombrie - 1 noiembrie 2018`, `15 și 16 martie 2018`. Two digits of a year are of the 2000s.
 * Undefined where it is no date, names no day of the calendar or ends before it begins; two days joined by `și`
 * must follow each other, for the days between them were not named.
 * @param order how days in numbers are written; whoever reads a column decides it once for all its cells
 */
export function parseDays(text: string, order: DayOrder = 'day-first'): DaySpan | undefined {
  const phrase = datePhrase(text);
  if (phrase === undefined) return undefined;
  const and = phrase.indexOf('&');
  if (and >= 0) return consecutive(spanAround(phrase, and, order));
  return oneDay(phrase, order) ?? range(phrase, order);
}

function oneDay(phrase: string, order: DayOrder): DaySpan | undefined {
  const typed = readDay(phrase, order);
  return typed && spanOf(typed, typed);
}

/** A hyphen may also stand within a day (`15-03-2018`), so each is tried as the middle of the range. */
function range(phrase: string, order: DayOrder): DaySpan | undefined {
  for (let at = phrase.indexOf('-'); at >= 0; at = phrase.indexOf('-', at + 1)) {
    const span = spanAround(phrase, at, order);
    if (span) return span;
  }
  return undefined;
}

function spanAround(phrase: string, at: number, order: DayOrder): DaySpan | undefined {
  const from = readDay(phrase.slice(0, at), order);
  const to = readDay(phrase.slice(at + 1), order);
  return from && to && spanOf(from, to);
}

function spanOf(from: TypedDay, to: TypedDay): DaySpan | undefined {
  const first = completed(from, to);
  const last = to.month === undefined ? undefined : completed(to, from);
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

function consecutive(span: DaySpan | undefined): DaySpan | undefined {
  return span && addDays(span.first, 1) === span.last ? span : undefined;
}

/** The day, with the month and the year of the other end of the range where it has none. */
function completed(typed: TypedDay, other: TypedDay): string | undefined {
  const month = typed.month ?? other.month;
  const inYear = typed.year ?? other.year;
  return month === undefined || inYear === undefined ? undefined : isoDay(inYear, month, typed.day);
}

function readDay(text: string, order: DayOrder): TypedDay | undefined {
  for (const form of dayForms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    return form === dayForms[0] && order === 'month-first' ? monthFirst(groups) : typedDay(groups);
  }
  return undefined;
}

/** Nobody who writes the month first leaves it out: `15-16.03.2018` has the day before it. */
function monthFirst({ day, month, year }: Record<string, string | undefined>): TypedDay | undefined {
  return month === undefined ? undefined : typedDay({ day: month, month: day, year });
}

function typedDay({ day, month, year }: Record<string, string | undefined>): TypedDay | undefined {
  const monthNumber = month === undefined ? undefined : /^\d/.test(month) ? Number(month) : monthOf(month);
  if (month !== undefined && monthNumber === undefined) return undefined;
  return { day: Number(day), month: monthNumber, year: year === undefined ? undefined : fullYear(year) };
}

function fullYear(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}
