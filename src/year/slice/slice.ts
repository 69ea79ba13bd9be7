import type { Registries, Unit } from '../../field/registries/registries.js';
import { groupBy } from '../../model/collections.js';
import type { Meeting, Year } from '../merge/year.js';
import { difficultyMentions } from '../resolve/mentions.js';

/** The part of a year that is reported. */
export interface Slice {
  /** Unit codes. */
  readonly units?: readonly string[];
  /** County codes: the meetings held there, by whichever unit, and the units that are there. */
  readonly counties?: readonly string[];
  /** First and last day (`YYYY-MM-DD`): a meeting lies where its first day does. */
  readonly from?: string;
  readonly to?: string;
}

/** A part of a year, of whose units the figures speak. */
export interface SlicedYear {
  readonly year: Year;
  /** The units that the part is about, in the order of the registry. */
  readonly units: readonly Unit[];
}

/** Whether anything is left out. */
export function isWhole({ units, counties, from, to }: Slice): boolean {
  return units === undefined && counties === undefined && from === undefined && to === undefined;
}

/**
 * The part of a merged year. Rows of a meeting go with it; those of none go with their unit, and with no span of days,
 * since nobody knows on which they belong. Names and texts keep the identity that they have in the whole.
 */
export function sliceYear(year: Year, slice: Slice, registries: Registries): SlicedYear {
  if (isWhole(slice)) return { year, units: registries.units };
  const meetings = year.meetings.filter((meeting) => isIn(meeting, slice));
  const ids = new Set(meetings.map(({ id }) => id));
  const own = unitsOf(slice, registries);
  const isOwn = ({ unit, meetingId }: { readonly unit: string; readonly meetingId?: string }) =>
    meetingId === undefined ? own.has(unit) && !isOfDays(slice) : ids.has(meetingId);
  const mentions = difficultyMentions(year);
  const difficulties = year.difficulties
    .map((row, at) => ({ ...row, mention: mentions[at]?.id ?? '' }))
    .filter(isOwn);
  const hosts = new Set([...own, ...meetings.flatMap(({ units }) => units)]);
  const isAbout = (code: string) => (slice.units ? own : hosts).has(code);
  return {
    units: registries.units.filter(({ code }) => isAbout(code)),
    year: {
      ...year,
      meetings,
      difficulties,
      practices: year.practices.filter(isOwn),
      indicators: year.indicators.filter(isOwn),
      collaborations: year.collaborations.filter(isOwn),
      coverage: coverageIn(year, meetings, difficulties, isAbout),
      merges: year.merges.filter(({ units }) => units.length === 0 || units.some(isAbout)),
    },
  };
}

function isIn({ units, county, days: { first } }: Meeting, slice: Slice): boolean {
  return (
    (slice.units === undefined || units.some((unit) => slice.units?.includes(unit))) &&
    (slice.counties === undefined || slice.counties.includes(county)) &&
    (slice.from === undefined || first >= slice.from) &&
    (slice.to === undefined || first <= slice.to)
  );
}

function isOfDays({ from, to }: Slice): boolean {
  return from !== undefined || to !== undefined;
}

/** The units whose rows are in the part although they name no meeting. */
function unitsOf({ units, counties }: Slice, registries: Registries): ReadonlySet<string> {
  const codes = registries.units
    .filter(({ code, county_code }) => units?.includes(code) ?? counties?.includes(county_code) ?? true)
    .map(({ code }) => code);
  return new Set(codes);
}

/** What each unit sent, counted in the part alone. */
function coverageIn(
  { coverage }: Year,
  meetings: readonly Meeting[],
  difficulties: readonly { readonly unit: string }[],
  isAbout: (code: string) => boolean,
): Year['coverage'] {
  const participants = groupBy(
    meetings.flatMap((meeting) => meeting.participants),
    ({ unit }) => unit,
  );
  return coverage
    .filter(({ unit }) => isAbout(unit))
    .map((one) => ({
      ...one,
      meetings: meetings.filter(({ units }) => units.includes(one.unit)).length,
      participants: (participants.get(one.unit) ?? []).reduce((sum, { count }) => sum + count, 0),
      difficulties: difficulties.filter(({ unit }) => unit === one.unit).length,
    }));
}

/** The files from which the part comes, by path; all where it is one of days. */
export function filesOf({ coverage }: Pick<Year, 'coverage'>): ReadonlySet<string> {
  return new Set(coverage.flatMap(({ files }) => files));
}

/** The same part of another year. */
export function inYear(slice: Slice, year: number): Slice {
  const moved = (day: string) => `${year}${day.slice(4)}`;
  return {
    ...slice,
    ...(slice.from !== undefined && { from: moved(slice.from) }),
    ...(slice.to !== undefined && { to: moved(slice.to) }),
  };
}
