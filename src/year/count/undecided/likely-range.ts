import type { Range } from '../counts.js';

/** What a figure would be more or less by, and how likely that is. */
export interface Chance {
  readonly change: number;
  /** 0–1. */
  readonly probability: number;
}

/** Outside a range lies the truth this often on either side, as far as the probabilities are right. */
const outside = 0.01;

/**
 * Probabilities measured on some names are wrong by a common factor on others: half of all years are as measured, the
 * others half or twice so much in doubt.
 */
const factors: readonly (readonly [factor: number, share: number])[] = [
  [0.5, 0.25],
  [1, 0.5],
  [2, 0.25],
];

/** Nothing is surer than this that is in doubt at all. */
const surest = 0.97;

/**
 * From the least to the most that a figure likely is: the quantiles of the sum of independent changes (a Poisson binomial
 * distribution, for changes of one). The figure itself is always within.
 */
export function likelyRange(value: number, chances: readonly Chance[]): Range {
  const real = chances.filter(({ change, probability }) => change !== 0 && probability > 0);
  const least = real.reduce((sum, { change }) => sum + Math.min(change, 0), 0);
  const most = real.reduce((sum, { change }) => sum + Math.max(change, 0), 0);
  const spread = factors.map(([factor, share]) => ({ share, of: distribution(real, factor, least, most) }));
  const at = (index: number) => spread.reduce((sum, { share, of }) => sum + share * (of[index] ?? 0), 0);
  return {
    min: value + Math.min(0, least + quantile(at, 0, 1)),
    max: value + Math.max(0, least + quantile(at, most - least, -1)),
  };
}

/** The place, from one end, beyond which more than a hundredth lies. */
function quantile(at: (index: number) => number, from: number, step: number): number {
  let [place, sum] = [from, at(from)];
  while (sum <= outside) {
    place += step;
    sum += at(place);
  }
  return place;
}

/** The probability of each sum of the changes, from the least to the most. */
function distribution(chances: readonly Chance[], factor: number, least: number, most: number): number[] {
  let sums = new Array<number>(most - least + 1).fill(0);
  sums[-least] = 1;
  for (const { change, probability } of chances) {
    const own = Math.min(surest, probability * factor);
    sums = sums.map((sum, at) => sum * (1 - own) + (sums[at - change] ?? 0) * own);
  }
  return sums;
}
