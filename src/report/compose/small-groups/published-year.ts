import type { IndicatorRecord } from '../../../intake/validate/records.js';
import type { Place } from '../../../model/place.js';
import { countIn } from '../../../text/amounts.js';
import type { Meeting, UnitCoverage, Year } from '../../../year/merge/year.js';
import { countsPersons } from './counts-persons.js';
import { hiddenCode, type PersonCount } from './hidden.js';

/** A meeting as it may be published. */
export type PublishedMeeting = Omit<Meeting, 'attendance'> & { readonly attendance?: PersonCount };

/** A year as it may be published: numbers of persons that only repeat others are not told beside hidden ones. */
export type PublishedYear = Omit<Year, 'meetings' | 'coverage'> & {
  readonly meetings: readonly PublishedMeeting[];
  readonly coverage: readonly (Omit<UnitCoverage, 'participants'> & { readonly participants: PersonCount })[];
};

/**
 * What units state of persons beside the rows: the attendance typed and the persons that each unit lists repeat the
 * participants, so they are withheld where small groups are hidden.
 */
export function hideRepeatedPersons(year: Year, limit: number): PublishedYear {
  if (limit === 0) return year;
  const withheld = (value: number): PersonCount => (value === 0 ? 0 : {});
  return {
    ...year,
    meetings: year.meetings.map(({ attendance, ...meeting }) => ({
      ...meeting,
      ...(attendance !== undefined && { attendance: withheld(attendance) }),
    })),
    coverage: year.coverage.map((unit) => ({ ...unit, participants: withheld(unit.participants) })),
    indicators: year.indicators.map((indicator) => hideSmallIndicator(indicator, limit)),
  };
}

/** An indicator is typed text; where it is a small number of persons, it is told as such. */
export function hideSmallIndicator<T extends Pick<IndicatorRecord, 'indicator' | 'value' | 'measureUnit'>>(
  record: T,
  limit: number,
): T {
  const value = countIn(record.value);
  const isSmall = value !== undefined && value > 0 && value < limit && countsPersons(record);
  return isSmall ? { ...record, value: hiddenCode({ below: limit }) } : record;
}

/** Where rows that list persons stand, without how many there are: the sheets, each once. */
export function sheetsOf(places: readonly Place[]): Place[] {
  const sheets = new Map<string, Place>();
  for (const { file, sheet } of places)
    sheets.set(JSON.stringify([file, sheet]), { file, ...(sheet !== undefined && { sheet }) });
  return [...sheets.values()];
}
