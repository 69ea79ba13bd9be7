import type { CodebookEntry } from '../../../../field/registries/difficulties.js';
import { scoresOf, vectorOf } from '../model.js';
import { calibrated, rankedOf, signsOf } from '../ranking.js';
import type { Example } from './examples.js';
import { fitModel } from './fit.js';

/** A wording that the model did not see: what its ranking showed, and whether its first problem was right. */
export interface Trial {
  readonly problem: string;
  readonly found: string;
  readonly domain: string;
  readonly signs: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** How often a text names a problem that the codebook does not know, for want of a count: rarely. */
const UNKNOWN_SHARE = 0.03;
const STEPS = 4000;
const STEP = 0.05;

/**
 * What a model says of wordings whose voice it did not learn from. Each is also asked about with its own problem taken
 * away, as a text would be whose problem the codebook does not know.
 */
export function trials(
  examples: readonly Example[],
  codebook: readonly CodebookEntry[],
  folds: number,
): Trial[] {
  const voices = [...new Set(examples.map(({ voice }) => voice))].filter((voice) => voice !== '').sort();
  const foldOf = new Map(voices.map((voice, i) => [voice, i % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ voice }: Example) => foldOf.get(voice) === fold;
    const model = {
      ...fitModel(
        examples.filter((one) => !isOut(one)),
        codebook,
      ),
      calibration: [],
      inputs: '',
    };
    const places = new Map(model.problems.map((code, place) => [code, place]));
    const domainsOf = new Map(codebook.map(({ code, domains }) => [code, domains]));
    const textsWith = (feature: string) => model.features.get(feature)?.texts;
    return examples
      .filter((one) => isOut(one) && one.isText)
      .flatMap((example): Trial[] => {
        const domain = domainsOf.get(example.problem)?.[0] ?? example.domain;
        if (domain === undefined) return [];
        const vector = vectorOf(example.strengths, textsWith, model.texts);
        const scores = scoresOf(vector, model);
        const tryAmong = (entries: readonly CodebookEntry[], weight: number): Trial => {
          const ranked = rankedOf(entries, places, domain, scores);
          const found = ranked[0]?.problem.code ?? '';
          const signs = signsOf(ranked, vector.known, example.isComplaint, ranked[0]?.score);
          return {
            problem: example.problem,
            found,
            domain,
            signs,
            isRight: found === example.problem,
            weight,
          };
        };
        const others = codebook.filter(({ code }) => code !== example.problem);
        return [tryAmong(codebook, 1), ...(example.problem === '' ? [] : [tryAmong(others, UNKNOWN_SHARE)])];
      });
  }).flat();
}

/** The factors by which signs give the probability that the first problem is right: logistic regression. */
export function calibrate(found: readonly Trial[]): number[] {
  const size = found[0]?.signs.length ?? 0;
  const factors = new Array<number>(size).fill(0);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  for (let pass = 0; pass < STEPS; pass++) {
    const slope = new Array<number>(size).fill(0);
    for (const { signs, isRight, weight } of found) {
      const error = weight * (calibrated(signs, factors) - (isRight ? 1 : 0));
      signs.forEach((sign, i) => {
        slope[i] = (slope[i] ?? 0) + error * sign;
      });
    }
    factors.forEach((factor, i) => {
      factors[i] = factor - (STEP * (slope[i] ?? 0)) / total;
    });
  }
  return factors.map((factor) => Number(factor.toPrecision(6)));
}
