import type { DifficultyReasonSentences } from '../difficulty-reasons.js';
import { keptFile } from '../kept-file.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem }) => `numește problema cunoscută „${problem}”`,
  'same-words': () => 'aceleași cuvinte',
  'same-concepts': ({ concepts }) => `spune același lucru: ${concepts}`,
  alone: ({ nearest }) =>
    nearest
      ? `nu seamănă îndeajuns cu altă dificultate; poate fi „${nearest}”`
      : 'nu seamănă îndeajuns cu altă dificultate',
  decision: ({ file, row }) =>
    `aceeași: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
  'told-apart': ({ file, row }) =>
    `altă dificultate decât cele asemănătoare: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
};
