import { headerKey } from '../field/own-files.js';
import { reviewSentences } from '../sentences/review.js';
import { type Asked, pairQuestion, type Question } from './question.js';

/** Asks whether a text stands with the right difficulty, or a whole difficulty by itself. */
export interface Placement {
  /** Of kind `move` for a text, `join` for a difficulty, then about the text that stands for it. */
  readonly question: Question;
  /** Id of the difficulty where it stands. */
  readonly group: string;
  /** The other texts of the difficulty, the one that stands for it first. */
  readonly others: readonly Asked[];
  /** The text is the one that stands for its difficulty. */
  readonly isHead: boolean;
}

/** What an answer says of two texts. */
export interface PlacedPair {
  readonly verdict: 'same' | 'different';
  readonly question: Question;
}

/** Where texts may be put: the text that stands for each difficulty, by its id. */
export type Heads = ReadonlyMap<string, Asked>;

/**
 * What an answer comes to: a text is one with the text that stands for the difficulty named, and another than those it
 * stood with; the rest of these stay one even where it stood for them.
 * @returns undefined where no such difficulty is known.
 */
export function pairsOfPlacement(
  placement: Placement,
  answer: string,
  heads: Heads,
): PlacedPair[] | undefined {
  const { question, group, others, isHead } = placement;
  const wanted = headerKey(answer);
  const isOwn = Object.values(reviewSentences).some(({ answers }) => headerKey(answers.own) === wanted);
  const target = [...heads].find(([id]) => headerKey(id) === wanted);
  if (!isOwn && !target) return undefined;
  if (target?.[0] === group) return [];
  const joins = target ? [pair('same', question.a, target[1])] : [];
  if (question.kind === 'join') return joins;
  const [first, ...rest] = others;
  if (!first) return joins;
  const left = isHead ? rest.map((other) => pair('same', first, other)) : [];
  return [pair('different', question.a, first), ...left, ...joins];
}

const pair = (verdict: PlacedPair['verdict'], a: Asked, b: Asked): PlacedPair => ({
  verdict,
  question: pairQuestion(a, b),
});
