import { addDays, isoDay } from '../../text/calendar.js';

/**
 * A time as documents state it, in UTC: `2018-11-05T09:30:00Z`, `2018-11-05T11:30:00+02:00`, or without a zone,
 * which stands for UTC. Nothing where the text is no time.
 */
export function isoTime(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:[.,]\d{1,12})?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const time = new Date(`${match[1]}${match[2] ?? 'Z'}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * The day, `YYYY-MM-DD`, of a day that may have a time: `2018-03-15`, `2018-03-15T09:30:00`. Within half a
 * millisecond of midnight it is the next day, as with serials. Nothing where the text or the calendar has no such day.
 */
export function dayOfTime(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)(?:23:59:(59[.,]\d{1,12})$)?/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0] = match.slice(1, 4).map(Number);
  const day = isoDay(year, month, date);
  const isNext = Number(match[4]?.replace(',', '.') ?? 0) >= 59.9995;
  return day !== undefined && isNext ? addDays(day, 1) : day;
}
