import { groupBy } from '../model/collections.js';
import type { Difficulty, DifficultyReport, UndecidedTexts } from '../year/count/counts.js';
import type { CountedYear } from '../year/counted-year.js';
import { textKey } from '../year/decide/read-decisions.js';
import { type Asked, pairQuestion, type Question, valueQuestion } from './question.js';

export interface TextPairQuestion {
  readonly question: Question;
  readonly pair: UndecidedTexts;
  /** The rows in which either text stands. */
  readonly reports: readonly [readonly DifficultyReport[], readonly DifficultyReport[]];
}

export interface WordingQuestion {
  readonly question: Question;
  readonly difficulty: Difficulty;
}

/** What is to be asked about the difficulties of a year: those most reported first. */
export function difficultyQuestions({ counts }: Pick<CountedYear, 'counts'>): {
  readonly pairs: readonly TextPairQuestion[];
  readonly wordings: readonly WordingQuestion[];
} {
  const reports = groupBy(
    counts.difficulties.flatMap((difficulty) => difficulty.reports),
    ({ text }) => text,
  );
  return {
    pairs: counts.undecided.difficulties.map((pair) => {
      const [a, b] = pair.texts.map((text) => reports.get(text) ?? []);
      return { question: pairQuestion(askedOf(a), askedOf(b)), pair, reports: [a ?? [], b ?? []] };
    }),
    wordings: counts.difficulties.map((difficulty) => ({
      question: valueQuestion(askedOf(difficulty.reports)),
      difficulty,
    })),
  };
}

/** A text is asked about under the domain that a unit chose for it. */
function askedOf(reports: readonly DifficultyReport[] | undefined): Asked {
  const [first] = reports ?? [];
  if (!first) throw new Error('A difficulty is reported in a row');
  return { text: first.text, key: textKey(first.text), scope: first.domain };
}
