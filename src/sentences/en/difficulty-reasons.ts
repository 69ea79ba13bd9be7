import type { DifficultyReasonSentences } from '../difficulty-reasons.js';
import { keptFile } from '../kept-file.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem, words }) => `names the known problem „${problem}”, by the words: ${words}`,
  'same-words': () => 'the same words',
  'same-concepts': ({ words }) => `says the same as another text, in the words: ${words}`,
  alone: ({ nearest }) =>
    nearest
      ? `not enough like another difficulty; may be „${nearest}”`
      : 'not enough like another difficulty',
  decision: ({ file, row }) =>
    `the same: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
  'told-apart': ({ file, row }) =>
    `another difficulty than those near it: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
};
