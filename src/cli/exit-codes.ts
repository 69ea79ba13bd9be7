/** What the process tells its caller. */
export const exitCodes = {
  /** Everything was counted. */
  clean: 0,
  /** Something was not counted: the findings say what. */
  findings: 1,
  /** Wrong usage or configuration, nothing to read, or nothing could be written. */
  failed: 2,
} as const;
