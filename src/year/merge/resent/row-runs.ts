/** Row numbers as runs: 5, 6, 7 and 9 are `5-7`, `9`. */
export function rowRuns(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}
