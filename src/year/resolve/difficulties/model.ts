import type { DifficultyModel } from '../../../field/registries/difficulty-model.js';

/** A text as numbers: feature by feature, of one length whatever the number of words. */
export interface Vector {
  readonly parts: readonly (readonly [feature: string, value: number])[];
  /** How much of what the text shows the model knows (0–1). */
  readonly known: number;
}

/** All texts get this length, so that a short one is as sure as a long one. */
const LENGTH = 1.5;

/** Weighs the features of a text by their rarity among the examples. */
export function vectorOf(
  strengths: ReadonlyMap<string, number>,
  textsWith: (feature: string) => number | undefined,
  texts: number,
): Vector {
  let [known, all] = [0, 0];
  const parts: [string, number][] = [];
  for (const [feature, strength] of strengths) {
    const count = textsWith(feature);
    const value = strength * Math.log(1 + texts / (count ?? 1));
    all += value * value;
    if (count === undefined) continue;
    known += value * value;
    parts.push([feature, value]);
  }
  const scale = LENGTH / (Math.sqrt(all) || 1);
  return {
    parts: parts.map(([feature, value]) => [feature, value * scale]),
    known: all === 0 ? 0 : Math.sqrt(known / all),
  };
}

/** The score of each problem of the model for a text. */
export function scoresOf({ parts }: Vector, { features, problems, scale }: DifficultyModel): Float64Array {
  const scores = new Float64Array(problems.length);
  for (const [feature, value] of parts) {
    const weights = features.get(feature);
    if (!weights) continue;
    weights.problems.forEach((problem, i) => {
      scores[problem] = (scores[problem] ?? 0) + (weights.values[i] ?? 0) * scale * value;
    });
  }
  return scores;
}

/** Scores as shares of one. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / sum);
}
