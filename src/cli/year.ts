import { InvalidArgumentError } from 'commander';
import { UserError } from '../model/errors.js';

/** The year of an option: four digits between 2000 and 2099. */
export function parseYear(text: string): number {
  if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError('year');
  return Number(text);
}

/** The day of an option: `2018-12-14`, a day of the calendar. */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('day');
  return text;
}

/**
 * The years of a series, the earliest first: `2016-2018`.
 * @throws UserError `years-unknown`.
 */
export function parseYears(text: string): number[] {
  const [, first, last] = /^(20\d{2})-(20\d{2})$/.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 2 && count <= seriesMax)) throw new UserError('years-unknown', { years: text });
  return Array.from({ length: count }, (_, at) => Number(first) + at);
}

/** More years than this are no table that fits a page. */
const seriesMax = 8;
