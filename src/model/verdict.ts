/** `empty`: nothing is wrong, but there is no row to count. */
export const verdicts = ['accepted', 'refused', 'empty'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether something will be accepted, by its errors and its rows of data. */
export function verdictOf(errors: number, rows: number): Verdict {
  if (errors > 0) return 'refused';
  return rows > 0 ? 'accepted' : 'empty';
}
