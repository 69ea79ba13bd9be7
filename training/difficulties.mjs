// Makes src/field/registries/difficulty-model.csv from the lexicon, the codebook, the wordings and the frames, and
// prints how sure and how right the model was of wordings whose voice it had not learnt from. `npm run train`.
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { modelRows } from '../dist/field/registries/difficulty-model.js';
import { loadRegistries } from '../dist/field/registries/load.js';
import { loadDifficultyExamples, loadInventory } from '../dist/field/registries/load-difficulties.js';
import { calibrated } from '../dist/year/resolve/difficulties/ranking.js';
import { train } from '../dist/year/resolve/difficulties/training/train.js';

const file = new URL('../src/field/registries/difficulty-model.csv', import.meta.url);
const domains = loadRegistries().domains.map(({ code }) => code);
const { model, trials } = train(loadInventory(), loadDifficultyExamples(domains));
writeFileSync(file, `${Papa.unparse(modelRows(model), { newline: '\n' })}\n`);

const seen = trials.map(({ signs, isRight, weight }) => ({
  confidence: calibrated(signs, model.calibration),
  isRight,
  weight,
}));
console.log('confidence   share  right');
const total = seen.reduce((sum, { weight }) => sum + weight, 0);
for (let from = 0; from < 1; from += 0.1) {
  const part = seen.filter(({ confidence }) => confidence >= from && confidence < from + 0.1 + 1e-9);
  const all = part.reduce((sum, { weight }) => sum + weight, 0);
  const right = part.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0);
  console.log(
    `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`.padEnd(12),
    (all / total).toFixed(3),
    (right / all || 0).toFixed(3),
  );
}
console.log('calibration', model.calibration.join(' '));
console.log(
  'right of those left out',
  (
    trials.filter(({ isRight }) => isRight).length /
    trials.filter(({ weight, problem }) => weight === 1 && problem !== '').length
  ).toFixed(3),
);
console.log(
  'features',
  model.features.size,
  'weights',
  [...model.features.values()].reduce((sum, { values }) => sum + values.length, 0),
);
