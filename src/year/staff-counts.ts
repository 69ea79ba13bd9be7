import type { Year } from './merge/year.js';

/** What those who send tables count: whatever the kind of an institution, and the staff of the prison with the guests. */
export interface StaffCounts {
  readonly meetings: number;
  readonly institutions: number;
  readonly persons: number;
  readonly difficulties: number;
}

/** @param institutions how many different ones the names of the year mean */
export function staffCounts(
  { meetings, difficulties }: Pick<Year, 'meetings' | 'difficulties'>,
  institutions: number,
): StaffCounts {
  const rows = meetings.flatMap(({ participants }) => participants);
  return {
    meetings: meetings.length,
    institutions,
    persons: rows.reduce((sum, { count }) => sum + count, 0),
    difficulties: difficulties.length,
  };
}
