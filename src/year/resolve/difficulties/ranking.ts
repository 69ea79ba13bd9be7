import type { CodebookEntry } from '../../../field/registries/difficulties.js';
import type { DifficultyModel } from '../../../field/registries/difficulty-model.js';
import { type Company, inCompany } from './company.js';
import { type Features, featuresOf } from './features.js';
import { scoresOf, softmax, vectorOf } from './model.js';
import type { Vocabulary } from './vocabulary.js';

/** The problems that a text may name. */
export interface Ranking {
  /** The likeliest first, each with its share (0–1); the shares of a domain's problems sum to one. */
  readonly candidates: readonly Candidate[];
  /** How probable it is that the first is right (0–1), as wordings left out of training show it. */
  readonly confidence: number;
  /** The text names a thing, and what is wrong with it. */
  readonly isComplaint: boolean;
}

export interface Candidate {
  readonly problem: CodebookEntry;
  readonly share: number;
  /** The share, where what other texts name counts in full. */
  readonly chance: number;
}

/** What a text shows by itself. */
export interface Reading {
  /** All problems of the domain, the likeliest first. */
  readonly ranked: readonly Ranked[];
  /** How much of the text the model knows (0–1). */
  readonly known: number;
  readonly isComplaint: boolean;
}

export interface Ranker {
  readonly read: (domain: string, text: string) => Reading;
  /** @param company how many texts of the same years name each problem, this one among them; none where absent. */
  readonly judge: (reading: Reading, company?: Company) => Ranking;
  /** The words of a text that tell most for a problem, in their order, at most four. */
  readonly wordsFor: (problem: string, text: string) => string[];
  /** What a text shows, as features of length one: two texts are as alike as their product. */
  readonly directionOf: (text: string) => ReadonlyMap<string, number>;
  /** The words of a text whose features other texts show too, at most four. */
  readonly wordsShared: (text: string, others: readonly string[]) => string[];
}

const CANDIDATES_MAX = 8;
const WORDS_MAX = 4;

/** Ranks the problems of a domain for a text. */
export function createRanker(
  model: DifficultyModel,
  codebook: readonly CodebookEntry[],
  vocabulary: Vocabulary,
): Ranker {
  const places = new Map(model.problems.map((code, place) => [code, place]));
  const textsWith = (feature: string) => model.features.get(feature)?.texts;
  const vectorFor = ({ strengths }: Features) => vectorOf(strengths, textsWith, model.texts);
  const read = (domain: string, text: string): Reading => {
    const features = featuresOf(text, vocabulary);
    const vector = vectorFor(features);
    const ranked = rankedOf(codebook, places, domain, scoresOf(vector, model));
    return { ranked, known: vector.known, isComplaint: features.isComplaint };
  };
  const judge = (reading: Reading, company?: Company): Ranking => {
    const ranked = company ? inCompany(reading.ranked, company) : reading.ranked;
    const signs = signsOf(ranked, reading);
    return {
      candidates: ranked.slice(0, CANDIDATES_MAX),
      confidence: ranked.length === 0 ? 0 : calibrated(signs, model.calibration),
      isComplaint: reading.isComplaint,
    };
  };
  const wordsFor = (problem: string, text: string): string[] => {
    const features = featuresOf(text, vocabulary);
    const place = places.get(problem) ?? -1;
    const told = vectorFor(features).parts.flatMap(([feature, value]) => {
      const words = features.words.get(feature);
      const weights = model.features.get(feature);
      const at = weights?.problems.indexOf(place) ?? -1;
      const weight = value * (weights?.values[at] ?? 0);
      return words !== undefined && weight > 0 ? [{ words, weight }] : [];
    });
    const best = told.sort((a, b) => b.weight - a.weight).map(({ words }) => words);
    return withoutParts([...new Set(best)]).slice(0, WORDS_MAX);
  };
  const directionOf = (text: string) => unit(featuresOf(text, vocabulary).strengths, textsWith, model.texts);
  const wordsShared = (text: string, others: readonly string[]): string[] => {
    const features = featuresOf(text, vocabulary);
    const shown = others.map(directionOf);
    const shared = [...unit(features.strengths, textsWith, model.texts)]
      .filter(([feature]) => shown.every((other) => other.has(feature)))
      .sort(([, a], [, b]) => b - a)
      .flatMap(([feature]) => features.words.get(feature) ?? []);
    return withoutParts([...new Set(shared)]).slice(0, WORDS_MAX);
  };
  return { read, judge, wordsFor, directionOf, wordsShared };
}

export interface Ranked extends Candidate {
  readonly score: number;
}

/** Problems of a domain, best first; equal ones in the order of the codebook. */
export function rankedOf(
  codebook: readonly CodebookEntry[],
  places: ReadonlyMap<string, number>,
  domain: string,
  scores: Float64Array,
): Ranked[] {
  const problems = codebook.filter(({ code, domains }) => domains.includes(domain) && places.has(code));
  const own = problems.map(({ code }) => scores[places.get(code) ?? -1] ?? 0);
  const shares = softmax(own);
  return problems
    .map((problem, i) => ({ problem, score: own[i] ?? 0, share: shares[i] ?? 0, chance: shares[i] ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

const LOG_ODDS_MAX = 6;

/**
 * What a ranking shows of how sure it is.
 * @param ranked the problems in company, the likeliest first
 * @param reading what the text shows by itself
 */
export function signsOf(ranked: readonly Ranked[], reading: Reading): number[] {
  const [first, second] = ranked;
  const own = reading.ranked.find(({ problem }) => problem === first?.problem);
  const lead = (first?.score ?? 0) - (second?.score ?? 0);
  return [
    1,
    logOdds(first?.share),
    Math.min(LOG_ODDS_MAX, lead),
    reading.known,
    (own?.score ?? 0) / 10,
    reading.isComplaint ? 1 : 0,
  ];
}

function logOdds(share = 0): number {
  const odds = Math.log((share + 1e-9) / (1 - Math.min(share, 1 - 1e-9)));
  return Math.max(-LOG_ODDS_MAX, Math.min(LOG_ODDS_MAX, odds));
}

export function calibrated(signs: readonly number[], factors: readonly number[]): number {
  const sum = signs.reduce((total, sign, i) => total + sign * (factors[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Leaves out words that stand in longer ones of the list. */
function withoutParts(all: readonly string[]): string[] {
  return all.filter((one) => !all.some((other) => other !== one && ` ${other} `.includes(` ${one} `)));
}

/** Unlike the model's, it keeps features that no example shows: they may be what two texts have in common. */
function unit(
  strengths: ReadonlyMap<string, number>,
  textsWith: (feature: string) => number | undefined,
  texts: number,
): Map<string, number> {
  const weighed = [...strengths].map(([feature, strength]): [string, number] => [
    feature,
    strength * Math.log(1 + texts / (textsWith(feature) ?? 1)),
  ]);
  const length = Math.hypot(...weighed.map(([, value]) => value)) || 1;
  return new Map(weighed.map(([feature, value]) => [feature, value / length]));
}
