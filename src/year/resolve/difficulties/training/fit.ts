import type { CodebookEntry } from '../../../../field/registries/difficulties.js';
import type { DifficultyModel, FeatureWeights } from '../../../../field/registries/difficulty-model.js';
import { softmax, vectorOf } from '../model.js';
import type { Example } from './examples.js';
import { shuffler } from './shuffle.js';

/** Passes over all examples. */
const PASSES = 8;
const STEP = 0.5;
/** What keeps a weight small that few examples ask for. */
const DECAY = 1e-5;
/** The first steps are not longer than this allows. */
const CAUTION = 1e-2;
/** A weight of 127 stands for the largest; smaller ones than this share of it are left out. */
const WEIGHT_MAX = 127;
const KEPT_MIN = 3;
/** Features of fewer examples are chance. */
const TEXTS_MIN = 2;
/** A step for a problem that is as good as settled is not taken. */
const GRADIENT_MIN = 1e-3;
/** An example whose problem has this share of one is learnt, for this pass. */
const LEARNT_MIN = 0.97;

interface Trained {
  readonly problems: Uint16Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

export type Fitted = Pick<DifficultyModel, 'problems' | 'features' | 'texts' | 'scale'>;

/** An example made ready: the problem that it names, and the weights that its features have. */
interface Lesson {
  readonly place: number;
  readonly weight: number;
  readonly seen: readonly { readonly trained: Trained; readonly value: number }[];
  readonly domains: readonly string[];
}

/**
 * Multinomial logistic regression over the problems of a domain, by stochastic descent (AdaGrad). A feature has weights
 * for those problems alone whose examples show it, which keeps the model small. Examples of no problem teach nothing
 * here. The same examples give the same model.
 */
export function fitModel(examples: readonly Example[], codebook: readonly CodebookEntry[]): Fitted {
  const problems = codebook.map(({ code }) => code);
  const places = new Map(problems.map((code, place) => [code, place]));
  const counts = countsOf(examples);
  const features = emptyWeights(examples, places, counts);
  const textsWith = (feature: string) => (features.has(feature) ? counts.get(feature) : undefined);
  const lessons = examples.flatMap(({ problem, strengths, weight }): Lesson[] => {
    const place = places.get(problem);
    const entry = codebook[place ?? -1];
    if (place === undefined || !entry) return [];
    const seen = vectorOf(strengths, textsWith, examples.length).parts.flatMap(([feature, value]) => {
      const trained = features.get(feature);
      return trained ? [{ trained, value }] : [];
    });
    return [{ place, weight, seen, domains: entry.domains }];
  });
  const rivals = rivalsByDomain(codebook, places);
  const learn = createLearning(problems.length);
  const random = shuffler();
  for (let pass = 0; pass < PASSES; pass++)
    for (const lesson of random.shuffled(lessons))
      learn(lesson, rivals.get(random.oneOf(lesson.domains) ?? '') ?? []);
  return { problems, texts: examples.length, ...quantised(features, counts) };
}

/** A step down the slope for one example among the problems of a domain. */
function createLearning(size: number): (lesson: Lesson, candidates: readonly number[]) => void {
  const scores = new Float64Array(size);
  const gradients = new Float64Array(size);
  return ({ place, weight, seen }, candidates) => {
    scores.fill(0);
    for (const { trained, value } of seen) addScores(scores, trained, value);
    const shares = softmax(candidates.map((candidate) => scores[candidate] ?? 0));
    if ((shares[candidates.indexOf(place)] ?? 0) > LEARNT_MIN) return;
    gradients.fill(0);
    candidates.forEach((candidate, i) => {
      gradients[candidate] = weight * ((shares[i] ?? 0) - (candidate === place ? 1 : 0));
    });
    for (const { trained, value } of seen) step(trained, value, gradients);
  };
}

function addScores(scores: Float64Array, { problems, weights }: Trained, value: number): void {
  for (let i = 0; i < problems.length; i++) {
    const problem = problems[i] ?? 0;
    scores[problem] = (scores[problem] ?? 0) + (weights[i] ?? 0) * value;
  }
}

function step({ problems, weights, squares }: Trained, value: number, gradients: Float64Array): void {
  for (let i = 0; i < problems.length; i++) {
    const gradient = gradients[problems[i] ?? 0] ?? 0;
    if (Math.abs(gradient) < GRADIENT_MIN) continue;
    const weight = weights[i] ?? 0;
    const slope = gradient * value + DECAY * weight;
    const square = (squares[i] ?? 0) + slope * slope;
    squares[i] = square;
    weights[i] = weight - (STEP * slope) / Math.sqrt(square);
  }
}

function countsOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { strengths } of examples)
    for (const feature of strengths.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

function emptyWeights(
  examples: readonly Example[],
  places: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): Map<string, Trained> {
  const shown = new Map<string, Set<number>>();
  for (const { problem, strengths } of examples) {
    const place = places.get(problem);
    if (place === undefined) continue;
    for (const feature of strengths.keys())
      if ((counts.get(feature) ?? 0) >= TEXTS_MIN)
        shown.set(feature, (shown.get(feature) ?? new Set()).add(place));
  }
  return new Map(
    [...shown]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, set]) => {
        const problems = Uint16Array.from([...set].sort((a, b) => a - b));
        const squares = new Float64Array(problems.length).fill(CAUTION);
        return [feature, { problems, weights: new Float64Array(problems.length), squares }];
      }),
  );
}

function rivalsByDomain(
  codebook: readonly CodebookEntry[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const rivals = new Map<string, number[]>();
  for (const { code, domains } of codebook)
    for (const domain of domains) rivals.set(domain, [...(rivals.get(domain) ?? []), places.get(code) ?? 0]);
  return rivals;
}

function quantised(
  trained: ReadonlyMap<string, Trained>,
  counts: ReadonlyMap<string, number>,
): Pick<Fitted, 'features' | 'scale'> {
  let largest = 0;
  for (const { weights } of trained.values())
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Number((largest / WEIGHT_MAX).toPrecision(6));
  const features = new Map<string, FeatureWeights>();
  for (const [feature, { problems, weights }] of trained) {
    const rounded = [...weights].map((weight) => Math.round(weight / scale));
    const kept = rounded.flatMap((value, i) => (Math.abs(value) >= KEPT_MIN ? [i] : []));
    if (kept.length === 0) continue;
    features.set(feature, {
      texts: counts.get(feature) ?? 0,
      problems: Uint16Array.from(kept, (i) => problems[i] ?? 0),
      values: Int8Array.from(kept, (i) => rounded[i] ?? 0),
    });
  }
  return { features, scale };
}
