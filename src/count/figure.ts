import type { Meeting } from '../merge/year.js';
import type { Place } from '../place.js';
import type { Figure } from './counts.js';
import { type Presence, peopleIn } from './facts.js';

/** So many things, with the cells that tell of them. */
export function figure(value: number, evidence: readonly Place[]): Figure {
  return { value, evidence };
}

/** So many meetings, with the rows that report them, and the time that they span. */
export function meetingsFigure(meetings: readonly Meeting[]): Figure {
  const days = meetings.flatMap(({ days: { first, last } }) => [first, last]).sort();
  const [first] = days;
  const last = days.at(-1);
  const span = first !== undefined && last !== undefined && { span: { first, last } };
  return { ...figure(meetings.length, placesOfMeetings(meetings)), ...span };
}

/** So many people, with the rows that list them. */
export function peopleFigure(presences: readonly Presence[]): Figure {
  return figure(peopleIn(presences), placesOfPresences(presences));
}

/** So many rows, each with its cell. */
export function rowsFigure(places: readonly Place[]): Figure {
  return figure(places.length, places);
}

export function placesOfMeetings(meetings: readonly Meeting[]): Place[] {
  return meetings.flatMap(({ reports }) => reports.map(({ place }) => place));
}

export function placesOfPresences(presences: readonly Presence[]): Place[] {
  return presences.flatMap(({ participant }) => participant.places);
}
