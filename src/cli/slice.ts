import type { County, Registries } from '../field/registries/registries.js';
import { countyKey } from '../intake/validate/file-facts.js';
import { UserError } from '../model/errors.js';
import { spellings } from '../text/fold.js';
import { nearestNames } from '../text/nearest.js';
import type { Slice } from '../year/slice/slice.js';
import { unitNamed } from './unit-named.js';

/** The options of a part of a year, as they were written. */
export interface SliceOptions {
  readonly unit?: readonly string[];
  readonly county?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/**
 * The part of a year that options ask for; nothing where they ask for none.
 * @throws UserError `unit-unknown`, `county-unknown`, `day-unknown`, `days-reversed`.
 */
export function sliceOf(options: SliceOptions, year: number, registries: Registries): Slice | undefined {
  const { unit, county, from, to } = options;
  if (!unit && !county && from === undefined && to === undefined) return undefined;
  const first = from === undefined ? undefined : daysOf(from, year).first;
  const last = to === undefined ? undefined : daysOf(to, year).last;
  if (first !== undefined && last !== undefined && first > last)
    throw new UserError('days-reversed', { from: first, to: last });
  return {
    ...(unit && { units: unit.map((name) => unitNamed(name, registries).code) }),
    ...(county && { counties: county.map((name) => countyNamed(name, registries).code) }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  };
}

/** What tells the part apart in the name of a folder: `iasi`, `judet-is`, `2018-01-01-2018-03-31`. */
export function nameOfSlice({ units = [], counties = [], from, to }: Slice): string {
  const days = [from, to].filter((day) => day !== undefined);
  return [...units, ...counties.map((code) => `judet-${code.toLowerCase()}`), ...days].join('-');
}

function countyNamed(wanted: string, { counties }: Registries): County {
  const found = counties.find(({ code, name }) =>
    [code, ...spellings(name)].some((known) => countyKey(known) === countyKey(wanted)),
  );
  if (found) return found;
  const nearest = nearestNames(
    wanted,
    counties.map(({ name }) => name),
  );
  throw new UserError('county-unknown', { county: wanted, nearest: nearest.join(', ') });
}

/** A day, a month or a quarter of the year: `2018-03-15`, `2018-03`, `T1`. */
function daysOf(text: string, year: number): { readonly first: string; readonly last: string } {
  const [, quarter] = /^[TQ]([1-4])$/i.exec(text) ?? [];
  if (quarter !== undefined) return monthsOf(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  const [, ofYear, month, day] = /^(20\d\d)-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (Number(ofYear) !== year || !isMonth) throw new UserError('day-unknown', { day: text, year });
  if (day === undefined) return monthsOf(year, Number(month), Number(month));
  const time = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text)
    throw new UserError('day-unknown', { day: text, year });
  return { first: text, last: text };
}

function monthsOf(year: number, first: number, last: number) {
  const day = (month: number, of: number) => new Date(Date.UTC(year, month, of)).toISOString().slice(0, 10);
  return { first: day(first - 1, 1), last: day(last, 0) };
}
