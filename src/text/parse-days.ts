import { addDays, type DaySpan, isoDay } from './calendar.js';
import { datePhrase } from './date-phrase.js';
import { monthOf } from './months.js';

/** Years of four digits are of this or the last century: `15.03.2108` is a slip, not a date. */
const year = '(?<year>(?:19|20)\\d{2}|\\d{2})';

/** Which of two numbers of a day comes first: the day, as in Romania, or the month, as in the United States. */
export type DayOrder = 'day-first' | 'month-first';

const isoForm = /^(?<year>(?:19|20)\d{2})([./-])(?<month>\d{1,2})\2(?<day>\d{1,2})$/;

/** The ways to write one day, the day before the month. At the start of a range the month and the year may be missing. */
const dayForms = [
  new RegExp(`^(?<day>\\d{1,2})(?:([./,-])(?<month>\\d{1,2})(?:\\2${year})?)?\\.?$`),
  new RegExp(`^(?<day>\\d{1,2})[ ./,-]?(?<month>[a-z]{1,10})[ ./,-]{0,2}${year}?$`),
  isoForm,
  // `March 15, 2018`
  /^(?<month>[a-z]{3,10})[ .]{1,2}(?<day>\d{1,2})[ ,]{1,2}(?<year>(?:19|20)\d{2})$/,
];

/** What stands between days of a list; a comma or a slash may also stand within a day. */
const listMarks = ['&', ';', ',', '/'] as const;

interface TypedDay {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** Why a text is no day or days of one meeting: what it lacks, or that it names several days that do not follow each other. */
export const dayFaults = ['no-day', 'no-month', 'no-year', 'several'] as const;
export type DayFault = (typeof dayFaults)[number];

/**
 * Reads the day, or the first and last day, that a Romanian text names: `15.03.2018`, `joi, 15 martie 2018`,
 * `15-16.03.2018`, `30 octombrie - 1 noiembrie 2018`, `15 și 16 martie 2018`, `2018-03-15/2018-03-16`. Two digits of a
 * year are of the 2000s. Undefined where it is no date, names no day of the calendar or ends before it begins; days that
 * are listed must follow each other, for the days between them were not named.
 * @param order how days in numbers are written; whoever reads a column decides it once for all its cells
 */
export function parseDays(text: string, order: DayOrder = 'day-first'): DaySpan | undefined {
  const phrase = datePhrase(text);
  if (phrase === undefined) return undefined;
  const one = oneDay(phrase, order);
  if (one) return one;
  return (phrase.includes('&') ? undefined : range(phrase, order)) ?? spanOfList(listed(phrase, order));
}

/** What is wrong with a text that `parseDays` cannot read, where that can be told. */
export function dayFault(text: string, order: DayOrder = 'day-first'): DayFault | undefined {
  const plain = text.replace(currentYear, '');
  if (['', ' ', '.'].some((mark) => parseDays(`${plain}${mark}${anyYear}`, order))) return 'no-year';
  const phrase = datePhrase(plain) ?? '';
  if (/^\d{1,2}$/.test(phrase)) return 'no-month';
  const [, month = '', number = ''] = monthAlone.exec(phrase) ?? [];
  if (monthOf(month) !== undefined || (number !== '' && Number(number) <= 12)) return 'no-day';
  return listed(phrase, order).length > 1 ? 'several' : undefined;
}

/** `martie 2018`, `martie`, `martie-aprilie 2018`, `03.2018` */
const monthAlone =
  /^(?:luna )?(?:([a-z]{3,10})(?:-[a-z]{3,10})?(?:[ ./,-]{1,2}(?:\d{4}|\d{2}))?|(\d{1,2})[./-](?:19|20)\d{2})$/;
/** `15 martie a.c.`: of the current year. */
const currentYear = / ?\ba\. ?c\.?$/i;
/** A leap year: whether the day exists is not asked here. */
const anyYear = 2000;

function oneDay(phrase: string, order: DayOrder): DaySpan | undefined {
  const typed = readDay(phrase, order);
  return typed && spanOf(typed, typed);
}

/** The days of a list, each with the month and the year of the next one where it has none; none where one is no day. */
function listed(phrase: string, order: DayOrder): string[] {
  for (const mark of listMarks) {
    const typed = phrase.split(mark).map((part) => readDay(part, order));
    const days = typed.length < 2 ? [] : completedList(typed);
    if (days.length > 0) return days;
  }
  return [];
}

function completedList(typed: readonly (TypedDay | undefined)[]): string[] {
  const days: string[] = [];
  let next = typed.at(-1);
  for (const one of typed.toReversed()) {
    const day = one && next && completed(one, next);
    if (day === undefined) return [];
    days.unshift(day);
    next = { day: one?.day ?? 0, month: one?.month ?? next?.month, year: one?.year ?? next?.year };
  }
  return days;
}

function spanOfList(days: readonly string[]): DaySpan | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return days.every((day, i) => i === 0 || day === addDays(days[i - 1] ?? '', 1))
    ? { first, last }
    : undefined;
}

/**
 * A hyphen may also stand within a day (`15-03-2018`), so each is tried as the middle of the range; ISO 8601 puts a slash
 * between two of its days.
 */
function range(phrase: string, order: DayOrder): DaySpan | undefined {
  const slash = phrase.indexOf('/');
  if ([phrase.slice(0, slash), phrase.slice(slash + 1)].every((day) => isoForm.test(day)))
    return spanAround(phrase, slash, order);
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
