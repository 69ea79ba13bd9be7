import type { Counts, Figure, FigureId, UnitCounts } from '../../../year/count/counts.js';
import type { PersonCount } from './hidden.js';

/** The figures that count persons. */
export const personFigureIds = [
  'participants',
  'participantsPublic',
  'participantsCentral',
  'participantsNgos',
  'participantsPrivate',
  'participantsUnknown',
  'penitentiaryStaff',
  'participantsLocal',
  'participantsInterregional',
] as const satisfies readonly FigureId[];
export type PersonFigureId = (typeof personFigureIds)[number];

/** A figure as it may be published. */
export type PublishedFigure<Value extends PersonCount = PersonCount> = Omit<Figure, 'value'> & {
  readonly value: Value;
};

/** The counts of a year as they may be published: numbers of persons may be hidden. */
export type PublishedCounts = Omit<Counts, 'figures' | 'units'> & {
  readonly figures: {
    readonly [Id in FigureId]: Id extends PersonFigureId ? PublishedFigure : Figure;
  };
  readonly units: readonly (Omit<UnitCounts, 'participants'> & { readonly participants: PersonCount })[];
};
