import type { Noun } from '../text/numbers.js';
import type { FigureId } from '../year/count/figure-table.js';
import { figures as en } from './en/figures.js';
import { figures as ro } from './ro/figures.js';

/** What people read of a figure, in one language. */
export interface FigureSentences<N> {
  /** Names the figure in a table: `Întâlniri locale`. */
  readonly label: string;
  /** How it is counted, in one sentence. */
  readonly definition: string;
  /** What is counted, as it stands after a number. */
  readonly noun: N;
}

export type RomanianFigures = Readonly<Record<FigureId, FigureSentences<Noun['ro']>>>;
export type EnglishFigures = Readonly<Record<FigureId, FigureSentences<Noun['en']>>>;

/** The sentences of every figure, by language. */
export const figureSentences = { ro, en } as const;

/** What a figure counts, in every language. */
export function figureNoun(id: FigureId): Noun {
  return { ro: ro[id].noun, en: en[id].noun };
}
