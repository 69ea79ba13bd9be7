/** What the report says of a figure. */
export interface ChartSentences {
  /** What is shown. */
  readonly subject: string;
  /** Names of what is counted, in order: a name a series, one alone for maps and heat maps. */
  readonly series: readonly string[];
  /** One sentence on what stands out. */
  reading(leaders: Leaders): string;
  /** Whose work the drawing rests on. */
  readonly source?: string;
  readonly empty: string;
}

/** The categories of the largest value. */
export interface Leaders {
  /** At least one. */
  readonly names: readonly string[];
  /** At least 1. */
  readonly value: number;
  /** What the values are parts of. */
  readonly total: number;
  /** Whether nothing that occurs has a smaller value. */
  readonly isEven: boolean;
}

export type ChartId =
  | 'meetingsByMonth'
  | 'meetingsByCounty'
  | 'institutionTypes'
  | 'absences'
  | 'difficultiesByDomain';

/** More names than these are counted instead. */
export const namesMax = 6;
