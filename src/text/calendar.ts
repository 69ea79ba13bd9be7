import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';

/**
 * Arithmetic of calendar days. Days are `YYYY-MM-DD` texts and every date below is one of UTC, so that the time zone
 * of the computer changes nothing.
 */

/** The day as `YYYY-MM-DD`, or undefined where the calendar has no such day. Years 1000–9999; months 1–12. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new UTCDate(year, month - 1, day);
  const exists = date.getMonth() === month - 1 && date.getDate() === day;
  return exists ? isoOf(date) : undefined;
}

/** The day that lies so many days later (earlier where negative). */
export function addDays(day: string, days: number): string {
  return isoOf(addDaysTo(utc(day), days));
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(day: string): number {
  return getDay(utc(day));
}

/** Days are `YYYY-MM-DD`; a span of one day has `first` = `last`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a `YYYY-MM-DD`. */
export function partsOf(day: string): CalendarDay {
  const date = utc(day);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function utc(day: string): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

function isoOf(date: UTCDate): string {
  return formatISO(date, { representation: 'date' });
}
