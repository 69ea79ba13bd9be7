import type { Counts, Figure, UnitCounts } from '../../../year/count/counts.js';
import type { FigureId, PersonFigureId } from '../../../year/count/figure-table.js';
import type { PersonCount } from './hidden.js';

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
