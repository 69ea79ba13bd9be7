import type { DifficultyReasonSentences } from '../difficulty-reasons.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem, words }) => `numește problema cunoscută „${problem}”, după cuvintele: ${words}`,
  'same-words': () => 'aceleași cuvinte',
  'same-concepts': ({ words }) => `spune același lucru ca alt text, cu cuvintele: ${words}`,
  alone: ({ nearest }) =>
    nearest
      ? `nu seamănă îndeajuns cu altă dificultate; poate fi „${nearest}”`
      : 'nu seamănă îndeajuns cu altă dificultate',
};
