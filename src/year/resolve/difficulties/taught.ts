import { groupBy } from '../../../model/collections.js';
import { words } from '../../../text/fold.js';
import { ALIKE_MIN_OTHERWISE, cosine } from './alike.js';
import { softmax } from './model.js';
import type { Ranker, Reading } from './ranking.js';

/** What an analyst said of two texts: that they name one difficulty, or two. */
export interface Answer {
  readonly a: AnsweredText;
  readonly b: AnsweredText;
  readonly isSame: boolean;
  /** Where it is kept. */
  readonly file: string;
  readonly row: number;
}

/** A text by its folded words, in the domain that a unit chose; any where absent. */
export interface AnsweredText {
  readonly key: string;
  readonly scope?: string;
}

/** A text, and a problem that it names by an answer, or does not. */
export interface Lesson {
  readonly domain: string;
  readonly key: string;
  readonly problem: string;
  readonly isNamed: boolean;
  readonly file: string;
  readonly row: number;
}

/** What answers about some texts say of others like them. */
export interface Teaching {
  /** The reading of a text with what it was taught; a text that an answer is about itself is left to that answer. */
  readonly taught: (domain: string, text: string, reading: Reading) => Reading;
  /** The answer about the text most like this one, by which it names the problem. */
  readonly lessonFor: (domain: string, text: string, problem: string) => Lesson | undefined;
}

/** A text that the model is as sure of says what problem an answer is about. */
const ANCHOR_MIN = 0.8;
/** What an answer about the same words adds to the score of its problem; one about words half alike, half of it. */
const LESSON_WEIGHT = 12;

/** Makes examples of answers: of two texts that are one, the surer tells what problem the other names. */
export function createTeaching(answers: readonly Answer[], ranker: Ranker): Teaching {
  const lessons = answers.flatMap((answer) => lessonOf(answer, ranker));
  const byDomain = groupBy(
    lessons.map((lesson) => ({ lesson, parts: ranker.directionOf(lesson.key) })),
    ({ lesson }) => lesson.domain,
  );
  const like = (domain: string, text: string) => {
    const own = byDomain.get(domain) ?? [];
    const key = words(text).join(' ');
    if (own.length === 0 || own.some(({ lesson }) => lesson.key === key)) return [];
    const parts = ranker.directionOf(text);
    return own
      .map((one) => ({ lesson: one.lesson, likeness: cosine(parts, one.parts) }))
      .filter(({ likeness }) => likeness >= ALIKE_MIN_OTHERWISE)
      .sort((a, b) => b.likeness - a.likeness);
  };
  const taught = (domain: string, text: string, reading: Reading): Reading => {
    const near = like(domain, text);
    if (near.length === 0) return reading;
    const scores = reading.ranked.map(({ problem, score }) => {
      const about = near.find(({ lesson }) => lesson.problem === problem.code);
      return about ? score + LESSON_WEIGHT * about.likeness * (about.lesson.isNamed ? 1 : -1) : score;
    });
    const shares = softmax(scores);
    const ranked = reading.ranked.map((one, i) => ({
      ...one,
      score: scores[i] ?? 0,
      share: shares[i] ?? 0,
      chance: shares[i] ?? 0,
    }));
    return { ...reading, ranked: ranked.sort((a, b) => b.score - a.score) };
  };
  const lessonFor = (domain: string, text: string, problem: string) =>
    like(domain, text).find(({ lesson }) => lesson.isNamed && lesson.problem === problem)?.lesson;
  return { taught, lessonFor };
}

function lessonOf({ a, b, isSame, file, row }: Answer, ranker: Ranker): Lesson[] {
  const [anchor, other] = [a, b]
    .flatMap(({ key, scope }) => (scope === undefined ? [] : [{ key, domain: scope, ...judged(key, scope) }]))
    .sort((x, y) => y.confidence - x.confidence);
  if (!anchor || !other || anchor.problem === undefined || anchor.confidence < ANCHOR_MIN) return [];
  const { problem } = anchor;
  const isNews = isSame
    ? other.problem !== problem || other.confidence < ANCHOR_MIN
    : other.problem === problem;
  return isNews ? [{ domain: other.domain, key: other.key, problem, isNamed: isSame, file, row }] : [];

  function judged(key: string, domain: string) {
    const { candidates, confidence } = ranker.judge(ranker.read(domain, key));
    return { problem: candidates[0]?.problem.code, confidence };
  }
}
