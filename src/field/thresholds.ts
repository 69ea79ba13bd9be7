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
} as const;
