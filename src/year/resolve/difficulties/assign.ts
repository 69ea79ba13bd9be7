import { words } from '../../../text/fold.js';
import type { DifficultyMention, Likelihood } from '../difficulty.js';
import type { Ranker, Ranking } from './ranking.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a mention belongs, known from the mention alone. */
export interface Assignment {
  readonly domain: string;
  /** Code of the problem, where it is recognised. */
  readonly problem?: string;
  /** The problems that it may name, the likeliest first. */
  readonly likely: readonly Likelihood[];
  /** The telling words in one order, by which equal texts are known. */
  readonly key: string;
}

/**
 * Below this a text is put nowhere: of those that are put with a problem some nineteen in twenty are right (the table
 * that `npm run train` prints).
 */
export const CONFIDENCE_MIN = 0.5;
/** A topic without a complaint (`Locuințe sociale`) has to be surer. */
export const TOPIC_CONFIDENCE_MIN = 0.65;
/** Where the likeliest problem is wrong, this much of the rest goes to the next ones; the codebook may lack it. */
const KNOWN_SHARE = 0.8;
const LIKELY_MAX = 3;

/** Tells of each mention which problem it names. */
export function createAssigner(
  vocabulary: Vocabulary,
  ranker: Ranker,
): (mention: DifficultyMention) => Assignment {
  return ({ domain, text }) => {
    const ranking = ranker.rank(domain, text);
    const likely = likelihoodsOf(ranking);
    const key = wordKey(text, vocabulary);
    const problem = ranking.candidates[0]?.problem;
    return problem && isSure(ranking)
      ? { domain: problem.domains[0], problem: problem.code, likely, key }
      : { domain, likely, key };
  };
}

const isSure = ({ confidence, isComplaint }: Ranking): boolean =>
  confidence >= (isComplaint ? CONFIDENCE_MIN : TOPIC_CONFIDENCE_MIN);

function likelihoodsOf({ candidates: [first, ...others], confidence }: Ranking): Likelihood[] {
  if (!first) return [];
  const left = ((1 - confidence) * KNOWN_SHARE) / Math.max(1 - first.share, 1e-9);
  const rest = others.map(({ problem, share }) => ({ problem: problem.code, probability: share * left }));
  return [{ problem: first.problem.code, probability: confidence }, ...rest].slice(0, LIKELY_MAX);
}

function wordKey(text: string, vocabulary: Vocabulary): string {
  const telling = [...new Set(words(text).filter((word) => !vocabulary.isLink(word)))].sort();
  return telling.length > 0 ? telling.join(' ') : text;
}
