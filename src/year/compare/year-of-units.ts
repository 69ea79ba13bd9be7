import type { Year } from '../merge/year.js';

/** What some units alone reported of a year; a meeting that one of them held with others is theirs too. */
export function yearOfUnits(year: Year, units: ReadonlySet<string>): Year {
  const isTheirs = ({ unit }: { readonly unit: string }) => units.has(unit);
  return {
    ...year,
    meetings: year.meetings.filter((meeting) => meeting.units.some((unit) => units.has(unit))),
    difficulties: year.difficulties.filter(isTheirs),
    practices: year.practices.filter(isTheirs),
    indicators: year.indicators.filter(isTheirs),
    collaborations: year.collaborations.filter(isTheirs),
    coverage: year.coverage.filter(isTheirs),
    merges: [],
  };
}

/** Codes of the units that sent data, in the order of the registry. */
export function reportingUnits({ coverage }: Pick<Year, 'coverage'>): string[] {
  return coverage.filter(({ files }) => files.length > 0).map(({ unit }) => unit);
}
