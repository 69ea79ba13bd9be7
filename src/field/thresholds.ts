/** From where on the report says less, or says it with a reservation: all such limits stand here. */
export const thresholds = {
  /** Units that reported in both years, as a share of those of the year, below which years are not compared. */
  commonUnitsShareMin: 0.25,
  /** And how many there must be: fewer say nothing of a year. */
  commonUnitsMin: 5,
  /**
   * Shares above which a figure is said with its reservation: of the rows read, those not counted; of the units, those
   * that sent nothing; of a figure, the width of its range.
   */
  reserved: { rowsNotCounted: 0.02, unitsMissing: 0.15, range: 0.02 },
  /** Share of the rows read and not counted above which no notice is written. */
  withheld: { rowsNotCounted: 0.5 },
  /** A range wider than this share of its figure stands on the card in its place. */
  rangeOnCard: 0.1,
  /**
   * A number of people on one row is outlying where it is so many times the number that this share of all rows do not
   * exceed, and so many at least; fewer rows than these tell nothing usual.
   */
  outlying: { usualShare: 0.95, times: 8, countMin: 20, rowsMin: 20 },
  /**
   * A unit jumps where a number is so many times that of the other year, and differs from it by so many at least: fewer
   * are chance.
   */
  jumps: {
    times: 4,
    localMeetings: 3,
    publicStructures: 12,
    ngosAndPrivate: 8,
    participants: 30,
    difficulties: 8,
  },
} as const;
