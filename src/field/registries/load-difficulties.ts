import { ConfigurationError } from '../../model/errors.js';
import {
  codebookEntrySchema,
  type DifficultyExamples,
  type DifficultyRegistry,
  frameSchema,
  lexiconEntrySchema,
  lostConcepts,
  wordingSchema,
} from './difficulties.js';
import { modelOf, modelRowSchema } from './difficulty-model.js';
import { loadCsv } from './load.js';

/**
 * Reads the lexicon, the codebook and the model of difficulties.
 * @throws ConfigurationError where a data file does not hold what its schema says, or where the lexicon names a broader
 * concept that it lacks.
 */
export function loadDifficultyRegistry(): DifficultyRegistry {
  const registry = { ...loadInventory(), model: modelOf(loadCsv('difficulty-model.csv', modelRowSchema)) };
  const [lost] = lostConcepts(registry.lexicon);
  if (lost) {
    const { file, line, column, name } = lost;
    throw new ConfigurationError('registry', { file, line, column, detail: `no concept ${name}` });
  }
  return registry;
}

/** The lexicon and the codebook, without the model made from them. */
export function loadInventory(): Pick<DifficultyRegistry, 'lexicon' | 'codebook'> {
  return {
    lexicon: loadCsv('difficulty-lexicon.csv', lexiconEntrySchema),
    codebook: loadCsv('difficulty-codebook.csv', codebookEntrySchema),
  };
}

/** What the model is made from, read when it is made. Each domain has its file of wordings. */
export function loadDifficultyExamples(domains: readonly string[]): DifficultyExamples {
  return {
    wordings: domains.flatMap((domain) =>
      loadCsv(`difficulty-wordings/${domain}.csv`, wordingSchema).map((wording) => ({ ...wording, domain })),
    ),
    frames: loadCsv('difficulty-frames.csv', frameSchema),
  };
}
