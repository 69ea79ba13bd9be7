import type { Language } from '../model/language.js';
import { type DaySpan, partsOf } from './calendar.js';
import { monthName } from './months.js';

/** `15 martie 2018`, `15 March 2018`. */
export function formatDay(iso: string, language: Language): string {
  const { year, month, day } = partsOf(iso);
  return `${day} ${monthName(month, language)} ${year}`;
}

/** What joins the ends of a span: single words or numbers, and days of several words. */
const [tight, spaced] = ['–', ' – '];

/**
 * `15–16 martie 2018`, `30 octombrie – 1 noiembrie 2018`, `29 decembrie 2018 – 2 ianuarie 2019`.
 * @param within a year that goes without saying: `15–16 martie`.
 */
export function formatDays(days: DaySpan, language: Language, within?: number): string {
  const isWithin = [days.first, days.last].every((day) => partsOf(day).year === within);
  const written = daysWithYear(days, language);
  return isWithin ? written.replace(` ${within}`, '') : written;
}

function daysWithYear({ first, last }: DaySpan, language: Language): string {
  const { year, month, day } = partsOf(first);
  const end = partsOf(last);
  if (first === last) return formatDay(last, language);
  if (year !== end.year) return formatDay(first, language) + spaced + formatDay(last, language);
  if (month !== end.month) return `${day} ${monthName(month, language)}${spaced}${formatDay(last, language)}`;
  return day + tight + formatDay(last, language);
}

/** The months between two days: `octombrie 2018`, `septembrie–noiembrie 2018`, `decembrie 2017 – ianuarie 2018`. */
export function formatMonthSpan(first: string, last: string, language: Language): string {
  const start = partsOf(first);
  const end = partsOf(last);
  const endText = `${monthName(end.month, language)} ${end.year}`;
  const startName = monthName(start.month, language);
  if (start.year !== end.year) return `${startName} ${start.year}${spaced}${endText}`;
  if (start.month === end.month) return endText;
  return startName + tight + endText;
}
