import type { Facts } from '../facts.js';
import { figure, meetingsFigure, placesOfMeetings, unitsOfMeetings } from '../figure.js';

/** Meetings, and the units of the registry that held local ones or sent nothing. */
export function meetingFigures({ year, registries, local, interregional }: Facts) {
  const units = new Set(unitsOfMeetings(local));
  const silent = year.coverage.filter(({ files }) => files.length === 0);
  return {
    localMeetings: meetingsFigure(local),
    interregionalMeetings: meetingsFigure(interregional),
    units: figure(units.size, placesOfMeetings(local), unitsOfMeetings(local)),
    unitsInRegistry: figure(registries.units.length, [], []),
    unitsWithoutData: figure(silent.length, [], []),
  };
}
