/**
 * The number of letters typed wrong between two words: left out, added, exchanged, or two neighbours swapped
 * (optimal string alignment). Gives `limit + 1` as soon as it exceeds `limit`.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return between(a.slice(start, endA), b.slice(start, endB), limit);
}

/** Rows of the table of distances; the last three are all that is ever looked at. */
let [before, previous, current]: [number[], number[], number[]] = [[], [], []];

/** The distance of what is left between a common beginning and a common end. */
function between(a: string, b: string, limit: number): number {
  if (a.length === 0 || b.length === 0) return Math.min(Math.max(a.length, b.length), limit + 1);
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    if (fillRow(a, b, row) > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** Fills the current row; gives its least number. */
function fillRow(a: string, b: string, row: number): number {
  current[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(
      at(current, column - 1) + 1,
      at(previous, column) + 1,
      at(previous, column - 1) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
    current[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** What wrong letters cost in a reading: a letter in a word of six costs 1, in a longer one less. */
export function letterCost(letters: number, word: string): number {
  return (letters * 6) / Math.max(word.length, 4) / 1.2;
}
