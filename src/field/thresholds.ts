/** From where on the report says less, or says it with a reservation: all such limits stand here. */
export const thresholds = {
  /** Units that reported in both years, as a share of those of the year, below which years are not compared. */
  commonUnitsShareMin: 0.25,
  /** And how many there must be: fewer say nothing of a year. */
  commonUnitsMin: 5,
  /**
   * Shares from which a figure is said with its reservation, and from which no notice is written: of the rows read, those
   * not counted; of the units, those that sent nothing; of a headline figure, the width of its range.
   */
  gaps: {
    rowsNotCounted: { reserved: 0.02, withheld: 0.3 },
    unitsMissing: { reserved: 0.15, withheld: 0.5 },
    range: { reserved: 0.02, withheld: 0.2 },
  },
} as const;
