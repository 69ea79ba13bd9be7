import { codebookEntrySchema, type DifficultyRegistry, lexiconEntrySchema } from './difficulties.js';
import { loadCsv } from './load.js';

/**
 * Reads the lexicon and the codebook of difficulties.
 * @throws ConfigurationError where a data file does not hold what its schema says.
 */
export function loadDifficultyRegistry(): DifficultyRegistry {
  return {
    lexicon: loadCsv('difficulty-lexicon.csv', lexiconEntrySchema),
    codebook: loadCsv('difficulty-codebook.csv', codebookEntrySchema),
  };
}
