import { ConfigurationError } from '../../model/errors.js';
import {
  codebookEntrySchema,
  type DifficultyRegistry,
  lexiconEntrySchema,
  unknownConcepts,
} from './difficulties.js';
import { loadCsv } from './load.js';

/**
 * Reads the lexicon and the codebook of difficulties.
 * @throws ConfigurationError where a data file does not hold what its schema says, or where one names a concept
 * that the lexicon lacks.
 */
export function loadDifficultyRegistry(): DifficultyRegistry {
  const registry = {
    lexicon: loadCsv('difficulty-lexicon.csv', lexiconEntrySchema),
    codebook: loadCsv('difficulty-codebook.csv', codebookEntrySchema),
  };
  const [unknown] = unknownConcepts(registry);
  if (unknown) {
    const { file, line, column, concept } = unknown;
    throw new ConfigurationError('registry', { file, line, column, detail: `no concept ${concept}` });
  }
  return registry;
}
