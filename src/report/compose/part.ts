import type { Context } from './context.js';

/** The days that are reported, where not the whole year. */
function spanOf({ slice, counts }: Context) {
  if (slice?.from === undefined && slice?.to === undefined) return undefined;
  return { first: slice.from ?? `${counts.year}-01-01`, last: slice.to ?? `${counts.year}-12-31` };
}

/** When it was: the year, or the days that are reported. */
export function timeOf(context: Context): string {
  const { say, counts } = context;
  const span = spanOf(context);
  return span ? say.phrases.span(span) : say.phrases.wholeYear(counts.year);
}

/** The part of the year that is reported, in words; `none` where it is the whole. */
export function partOf(context: Context): string {
  const { slice, say, unitName, countyName, list } = context;
  if (!slice) return 'none';
  const span = spanOf(context);
  const parts = [
    ...(slice.units ? [list(slice.units.map(unitName))] : []),
    ...(slice.counties ? [say.phrases.counties(slice.counties.map(countyName))] : []),
    ...(span ? [say.phrases.days(span)] : []),
  ];
  return parts.join(', ');
}
