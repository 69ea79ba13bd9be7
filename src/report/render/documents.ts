/** Names of the report and of its technical annex, without the ending; links lead from one to the other. */
export const documentNames = {
  report: (year: number) => `raport-${year}`,
  annex: (year: number) => `anexa-tehnica-${year}`,
} as const;
