import type { DifficultyReasonSentences } from '../difficulty-reasons.js';
import { keptFile } from '../kept-file.js';

/** Why texts of difficulties were put together. */
export const difficultyReasons: DifficultyReasonSentences = {
  codebook: ({ problem, words }) => `numește problema cunoscută „${problem}”, după cuvintele: ${words}`,
  taught: ({ problem, file, row }) =>
    `numește problema cunoscută „${problem}”, ca un text asemănător: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
  'same-words': () => 'aceleași cuvinte',
  alike: ({ words }) =>
    words ? `seamănă cu celelalte texte ale grupei, prin: ${words}` : 'seamănă cu celelalte texte ale grupei',
  alone: ({ nearest }) =>
    nearest
      ? `nu seamănă îndeajuns cu altă dificultate; poate fi „${nearest}”`
      : 'nu seamănă îndeajuns cu altă dificultate',
  decision: ({ file, row }) =>
    `aceeași: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
  'told-apart': ({ file, row }) =>
    `altă dificultate decât cele asemănătoare: decizia analistului, ${keptFile(file, 'din dosarul anului')} rândul ${row}`,
};
