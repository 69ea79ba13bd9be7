import type { Place } from '../../model/place.js';
import type { Meeting } from '../merge/year.js';
import type { Figure } from './counts.js';
import type { Presence } from './facts.js';

/** So many things, with the cells that tell of them and the units that they come from. */
export function figure(value: number, evidence: readonly Place[], units: readonly string[]): Figure {
  return { value, evidence, units: [...new Set(units)] };
}

/** So many meetings, with the rows that report them, and the time that they span. */
export function meetingsFigure(meetings: readonly Meeting[]): Figure {
  const days = meetings.flatMap(({ days: { first, last } }) => [first, last]).sort();
  const [first] = days;
  const last = days.at(-1);
  const span = first !== undefined && last !== undefined && { span: { first, last } };
  return { ...figure(meetings.length, placesOfMeetings(meetings), unitsOfMeetings(meetings)), ...span };
}

/** So many rows, each with its cell and its unit. */
export function rowsFigure(rows: readonly { readonly place: Place; readonly unit: string }[]): Figure {
  return figure(
    rows.length,
    rows.map(({ place }) => place),
    rows.map(({ unit }) => unit),
  );
}

export function unitsOfMeetings(meetings: readonly Meeting[]): string[] {
  return meetings.flatMap(({ units }) => units);
}

export function unitsOfPresences(presences: readonly Presence[]): string[] {
  return unitsOfMeetings(presences.map(({ meeting }) => meeting));
}

export function placesOfMeetings(meetings: readonly Meeting[]): Place[] {
  return meetings.flatMap(({ reports }) => reports.map(({ place }) => place));
}

export function placesOfPresences(presences: readonly Presence[]): Place[] {
  return presences.flatMap(({ participant }) => participant.rows.map(({ place }) => place));
}

/** The cells that say how many came; those that name the organisation, where no number was typed. */
export function numberPlaces(presences: readonly Presence[]): Place[] {
  return presences.flatMap(({ participant }) =>
    participant.rows.map(({ place, countPlace }) => countPlace ?? place),
  );
}
