import { addDays, isoDay } from './calendar.js';

/** A line of `registries/public-holidays.csv`, under the names of its columns. */
export interface HolidayRule {
  readonly name: string;
  /** `MM-DD`; absent where the day follows Easter. */
  readonly month_day?: string | undefined;
  /** Days after Orthodox Easter Sunday, negative before it. */
  readonly easter_offset?: number | undefined;
  /** First and last year in which it is a holiday; absent where there is no such limit. */
  readonly from_year?: number | undefined;
  readonly until_year?: number | undefined;
}

export interface PublicHoliday {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly name: string;
}

/** The public holidays of a year by day. One day can be two of them, as 1 June 2026 is. */
export function publicHolidaysOf(year: number, rules: readonly HolidayRule[]): readonly PublicHoliday[] {
  const inForce = rules.filter(
    (rule) => (rule.from_year ?? year) <= year && year <= (rule.until_year ?? year),
  );
  return inForce
    .map((rule) => ({ day: dayOf(rule, year), name: rule.name }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function dayOf({ month_day, easter_offset }: HolidayRule, year: number): string {
  return month_day === undefined ? addDays(orthodoxEaster(year), easter_offset ?? 0) : `${year}-${month_day}`;
}

/**
 * Orthodox Easter Sunday as a day of the Gregorian calendar, for the years 1583–4099: Easter of the Julian calendar
 * (J. Meeus, Astronomical Algorithms, chapter 8), moved by the days between the two calendars.
 */
export function orthodoxEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sinceMarch = moon + sunday + 114;
  const julian = isoDay(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1);
  if (julian === undefined) throw new RangeError(`No Easter in the year ${year}`);
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
