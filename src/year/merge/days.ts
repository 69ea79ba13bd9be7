import { addDays } from '../../text/calendar.js';
import type { DaySpan } from '../../text/dates.js';

/** No meeting lasts longer; a span that does was mistyped and is compared by its first days. */
const DAYS_MAX = 62;

/** The days of a span, first to last. */
export function daysOf({ first, last }: DaySpan): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < DAYS_MAX; day = addDays(day, 1)) days.push(day);
  return days;
}

export function overlap(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether the first span lies within the second. */
export function within(a: DaySpan, b: DaySpan): boolean {
  return b.first <= a.first && a.last <= b.last;
}

/** `2018-03-15`, or `2018-03-15/2018-03-16` (an ISO 8601 interval). */
export function daysKey({ first, last }: DaySpan): string {
  return first === last ? first : `${first}/${last}`;
}
