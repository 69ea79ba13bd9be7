/** Ascending numbers as runs of neighbours: `3 4 5 9` gives 3–5 and 9–9. */
export function runsOf(
  numbers: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

/** Rows as a sentence names them: `3-5`, `9`. */
export function rowRanges(rows: readonly number[]): string[] {
  return runsOf(rows).map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
}
