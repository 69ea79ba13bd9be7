import type { DifficultyReasonSentences } from '../difficulty-reasons.js';
import { keptFile } from '../kept-file.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem, words }) => `names the known problem „${problem}”, by the words: ${words}`,
  taught: ({ problem, file, row }) =>
    `names the known problem „${problem}”, as a text like it: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
  'same-words': () => 'the same words',
  alike: ({ words }) =>
    words ? `like the other texts of the group, by: ${words}` : 'like the other texts of the group',
  alone: ({ nearest }) =>
    nearest
      ? `not enough like another difficulty; may be „${nearest}”`
      : 'not enough like another difficulty',
  decision: ({ file, row }) =>
    `the same: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
  'told-apart': ({ file, row }) =>
    `another difficulty than those near it: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
};
