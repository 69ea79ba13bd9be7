/** From where on the report says less, or says it with a reservation: all such limits stand here. */
export const thresholds = {
  /** Units that reported in both years, as a share of those of the year, below which years are not compared. */
  commonUnitsShareMin: 0.25,
  /** And how many there must be: fewer say nothing of a year. */
  commonUnitsMin: 5,
  /** A range wider than this share of its figure is told instead of the figure. */
  rangeShareMax: 0.1,
} as const;
