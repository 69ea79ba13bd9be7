import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DifficultyExamples, DifficultyRegistry } from '../../../../field/registries/difficulties.js';
import type { DifficultyModel } from '../../../../field/registries/difficulty-model.js';
import { createVocabulary } from '../vocabulary.js';
import { calibrate, type Trial, trials } from './calibrate.js';
import { examplesOf } from './examples.js';
import { fitModel } from './fit.js';

type Inventory = Pick<DifficultyRegistry, 'lexicon' | 'codebook'>;

/** Parts that the voices are left out by. */
const FOLDS = 3;

/** Makes the model of difficulties; also gives what it said of wordings that it had not seen. */
export function train(
  inventory: Inventory,
  { wordings, frames }: DifficultyExamples,
): { readonly model: DifficultyModel; readonly trials: readonly Trial[] } {
  const { codebook, lexicon } = inventory;
  const examples = examplesOf(codebook, wordings, frames, createVocabulary(lexicon));
  const tried = trials(examples, codebook, FOLDS);
  const model = {
    ...fitModel(examples, codebook),
    calibration: calibrate(tried),
    inputs: inputsHash(inventory, { wordings, frames }),
  };
  return { model, trials: tried };
}

/** Tells the data that a model is made from; measures and authorities do not change it. */
export function inputsHash({ lexicon, codebook }: Inventory, examples: DifficultyExamples): string {
  const entries = codebook.map(({ code, domains, wording }) => ({ code, domains, wording }));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ lexicon, entries, ...examples })))).slice(0, 16);
}
