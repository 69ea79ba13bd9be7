import type { DifficultyReasonSentences } from '../difficulty-reasons.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem }) => `numește problema cunoscută „${problem}”`,
  'same-words': () => 'aceleași cuvinte',
  'same-concepts': ({ concepts }) => `spune același lucru: ${concepts}`,
  alone: () => 'nu seamănă îndeajuns cu altă dificultate',
};
