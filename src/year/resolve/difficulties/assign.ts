import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { words } from '../../../text/fold.js';
import type { DifficultyMention, Likelihood } from '../difficulty.js';
import { companyOf } from './company.js';
import type { Ranker, Ranking } from './ranking.js';
import type { Lesson, Teaching } from './taught.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a mention belongs. */
export interface Assignment {
  readonly domain: string;
  /** Code of the problem, where it is recognised. */
  readonly problem?: string;
  /** The problems that it may name, the likeliest first. */
  readonly likely: readonly Likelihood[];
  /** The answer about a text like it that says so. */
  readonly lesson?: Lesson;
  /** The telling words in one order, by which equal texts are known. */
  readonly key: string;
}

/**
 * Below this a text is put nowhere: of those that are put with a problem some nineteen in twenty are right (the table
 * that `npm run train` prints).
 */
export const CONFIDENCE_MIN = 0.5;
/** A topic without a complaint (`Locuințe sociale`) has to be surer. */
export const TOPIC_CONFIDENCE_MIN = 0.6;
/** Where the likeliest problem is wrong, this much of the rest goes to the next ones; the codebook may lack it. */
const KNOWN_SHARE = 0.8;

/**
 * Tells of mentions which problem each names. A problem that other texts of the domain name is likelier than one that
 * none does; a text that stands many times is one text.
 */
export function assignAll(
  mentions: readonly DifficultyMention[],
  vocabulary: Vocabulary,
  ranker: Ranker,
  teaching: Teaching,
): { readonly mention: DifficultyMention; readonly assignment: Assignment }[] {
  const read = mentions.map((mention) => ({
    mention,
    key: wordKey(mention.text, vocabulary),
    reading: teaching.taught(mention.domain, mention.text, ranker.read(mention.domain, mention.text)),
  }));
  const once = new Map(read.map((one) => [`${one.mention.domain} ${one.key}`, one]));
  const ordered = [...once].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => one);
  const companies = new Map(
    [...groupBy(ordered, ({ mention }) => mention.domain)].map(([domain, texts]) => [
      domain,
      companyOf(texts.map(({ reading }) => reading)),
    ]),
  );
  return read.map(({ mention, key, reading }) => ({
    mention,
    assignment: withLesson(
      assignmentOf(mention.domain, key, ranker.judge(reading, companies.get(mention.domain))),
      mention,
      teaching,
    ),
  }));
}

function assignmentOf(domain: string, key: string, ranking: Ranking): Assignment {
  const likely = likelihoodsOf(ranking);
  const problem = ranking.candidates[0]?.problem;
  return problem && isSure(ranking)
    ? { domain: problem.domains[0], problem: problem.code, likely, key }
    : { domain, likely, key };
}

function withLesson(
  assignment: Assignment,
  { domain, text }: DifficultyMention,
  teaching: Teaching,
): Assignment {
  const { problem } = assignment;
  const lesson = problem === undefined ? undefined : teaching.lessonFor(domain, text, problem);
  return lesson ? { ...assignment, lesson } : assignment;
}

const isSure = ({ confidence, isComplaint }: Ranking): boolean =>
  confidence >= (isComplaint ? CONFIDENCE_MIN : TOPIC_CONFIDENCE_MIN);

function likelihoodsOf({ candidates: [first, ...others], confidence }: Ranking): Likelihood[] {
  if (!first) return [];
  const left = ((1 - confidence) * KNOWN_SHARE) / Math.max(1 - first.chance, 1e-9);
  const rest = others.map(({ problem, chance }) => ({ problem: problem.code, probability: chance * left }));
  return [
    { problem: first.problem.code, probability: confidence },
    ...rest.sort((a, b) => b.probability - a.probability),
  ];
}

function wordKey(text: string, vocabulary: Vocabulary): string {
  const telling = [...new Set(words(text).filter((word) => !vocabulary.isLink(word)))].sort();
  return telling.length > 0 ? telling.join(' ') : text;
}
