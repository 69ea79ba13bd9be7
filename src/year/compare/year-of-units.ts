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
