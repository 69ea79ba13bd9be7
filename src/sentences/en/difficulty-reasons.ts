import type { DifficultyReasonSentences } from '../difficulty-reasons.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem }) => `names the known problem „${problem}”`,
  'same-words': () => 'the same words',
  'same-concepts': ({ concepts }) => `says the same: ${concepts}`,
  alone: ({ nearest }) =>
    nearest
      ? `not enough like another difficulty; may be „${nearest}”`
      : 'not enough like another difficulty',
};
