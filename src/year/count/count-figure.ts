import type { Figure } from './counts.js';
import { type Facts, organisationsIn, type Presence, peopleIn } from './facts.js';
import {
  figure,
  meetingsFigure,
  numberPlaces,
  placesOfMeetings,
  placesOfPresences,
  rowsFigure,
  unitsOfMeetings,
  unitsOfPresences,
} from './figure.js';
import type { FigureDefinition } from './figure-table.js';

type Counted = FigureDefinition['counts'];
type DefinitionOf<C extends Counted> = Extract<FigureDefinition, { readonly counts: C }>;
type Counter<C extends Counted> = (definition: DefinitionOf<C>, facts: Facts) => Figure;

/** How each sort of things is counted. */
const counters: { readonly [C in Counted]: Counter<C> } = {
  meetings: ({ at }, facts) => meetingsFigure(facts[at]),
  units: countUnits,
  // Distinct, each represented at one meeting at least.
  organisations: (definition, facts) => {
    const presences = presencesOf(definition, facts);
    return figure(organisationsIn(presences).size, placesOfPresences(presences), unitsOfPresences(presences));
  },
  persons: (definition, facts) => {
    const presences = presencesOf(definition, facts);
    return figure(peopleIn(presences), numberPlaces(presences), unitsOfPresences(presences));
  },
  difficulties: ({ as }, { year, difficulties }) => {
    const reported = rowsFigure(year.difficulties);
    return as === 'rows' ? reported : { ...reported, value: difficulties.length };
  },
  proposals: ({ measures }, { year }) =>
    rowsFigure(
      year.difficulties
        .filter(({ proposal }) => proposal !== undefined)
        .filter(({ measure }) => !measures || (measure !== undefined && measures.includes(measure)))
        .map(({ proposalPlace, place, unit }) => ({ place: proposalPlace ?? place, unit })),
    ),
  practices: (_, { year }) => rowsFigure(year.practices),
  collaborations: (_, { year }) => rowsFigure(year.collaborations),
};

/** Counts a figure as its definition says, with the cells behind it. */
export function countFigure<C extends Counted>(definition: DefinitionOf<C>, facts: Facts): Figure {
  const counter = counters[definition.counts] as Counter<C>;
  const { units, ...counted } = counter(definition, facts);
  return { ...counted, units: [...units].sort(facts.unitOrder) };
}

/** Units of the registry that held local meetings, all of them, and those that sent nothing. */
function countUnits({ which }: DefinitionOf<'units'>, { year, registries, local }: Facts): Figure {
  if (which === 'hosts') {
    const units = unitsOfMeetings(local);
    return figure(new Set(units).size, placesOfMeetings(local), units);
  }
  const silent = year.coverage.filter(({ files }) => files.length === 0);
  return figure(which === 'silent' ? silent.length : registries.units.length, [], []);
}

/** Who came for organisations of some kinds to meetings of a type, or of both. */
function presencesOf(
  { kinds, at }: DefinitionOf<'organisations' | 'persons'>,
  { presences }: Facts,
): Presence[] {
  return presences.filter(
    ({ organisation, meeting }) =>
      kinds.includes(organisation.kind) && (at === undefined || meeting.type === at),
  );
}
