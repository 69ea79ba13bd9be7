import type { CodebookEntry } from '../../../../field/registries/difficulties.js';
import { groupBy } from '../../../../model/collections.js';
import { companyOf, inCompany } from '../company.js';
import { scoresOf, vectorOf } from '../model.js';
import { calibrated, type Reading, rankedOf, signsOf } from '../ranking.js';
import type { Example } from './examples.js';
import { type Fitted, fitModel } from './fit.js';
import { sheetsOf } from './sheets.js';
import { shuffler } from './shuffle.js';

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
 * What a model says of wordings whose voice it did not learn from, in the company of others as in a sheet. Each is also
 * asked about with its own problem taken away, as a text would be whose problem the codebook does not know.
 */
export function trials(
  examples: readonly Example[],
  codebook: readonly CodebookEntry[],
  folds: number,
): Trial[] {
  const voices = [...new Set(examples.map(({ voice }) => voice))].filter((voice) => voice !== '').sort();
  const foldOf = new Map(voices.map((voice, i) => [voice, i % folds]));
  const random = shuffler();
  const domainsOf = new Map(codebook.map(({ code, domains }) => [code, domains[0]]));
  return Array.from({ length: folds }, (_, fold) => {
    const isOut = ({ voice }: Example) => foldOf.get(voice) === fold;
    const seen = examples.filter((one) => !isOut(one));
    const read = createReading(fitModel(seen, codebook), codebook);
    const left = examples
      .filter((one) => isOut(one) && one.isText)
      .flatMap((example): Asked[] => {
        const domain = domainsOf.get(example.problem) ?? example.domain;
        return domain === undefined ? [] : [{ ...example, domain, read: read(example, domain) }];
      });
    return [...groupBy(left, ({ domain }) => domain).values()]
      .flatMap((ofDomain) => sheetsOf(ofDomain, random))
      .flatMap((sheet) => tryTogether(sheet, codebook));
  }).flat();
}

interface Asked extends Example {
  readonly domain: string;
  /** What the text shows among these problems. */
  readonly read: (entries: readonly CodebookEntry[]) => Reading;
}

function createReading(fitted: Fitted, codebook: readonly CodebookEntry[]) {
  const model = { ...fitted, calibration: [], inputs: '' };
  const places = new Map(codebook.map(({ code }, place) => [code, place]));
  const textsWith = (feature: string) => model.features.get(feature)?.texts;
  return ({ strengths, isComplaint }: Example, domain: string) => {
    const vector = vectorOf(strengths, textsWith, model.texts);
    const scores = scoresOf(vector, model);
    return (entries: readonly CodebookEntry[]): Reading => ({
      ranked: rankedOf(entries, places, domain, scores),
      known: vector.known,
      isComplaint,
    });
  };
}

function tryTogether(sheet: readonly Asked[], codebook: readonly CodebookEntry[]): Trial[] {
  const company = companyOf(sheet.map(({ read }) => read(codebook)));
  return sheet.flatMap(({ problem, domain, read }) => {
    const tryAmong = (entries: readonly CodebookEntry[], weight: number): Trial => {
      const reading = read(entries);
      const ranked = inCompany(reading.ranked, company);
      const found = ranked[0]?.problem.code ?? '';
      return {
        ...{ problem, found, domain, weight },
        signs: signsOf(ranked, reading),
        isRight: found === problem,
      };
    };
    const others = codebook.filter(({ code }) => code !== problem);
    return [tryAmong(codebook, 1), ...(problem === '' ? [] : [tryAmong(others, UNKNOWN_SHARE)])];
  });
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
