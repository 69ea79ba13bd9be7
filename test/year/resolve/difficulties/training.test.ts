import { describe, expect, it } from 'vitest';
import { modelOf, modelRows } from '../../../../src/field/registries/difficulty-model.js';
import { createRanker } from '../../../../src/year/resolve/difficulties/ranking.js';
import { train } from '../../../../src/year/resolve/difficulties/training/train.js';
import { createVocabulary } from '../../../../src/year/resolve/difficulties/vocabulary.js';
import { registry } from './support.js';

const { lexicon } = registry;
const entry = (code: string, wording: string) => ({
  code,
  wording,
  domains: ['locuire'] as [string, ...string[]],
  measure: `Măsură pentru ${code}`,
  authority: 'Primăria',
});
const codebook = [entry('chirii', 'Chirii mari'), entry('vecini', 'Vecinii se opun')];
const wording = (problem: string, text: string, voice: string) => ({
  problem,
  wording: text,
  voice,
  domain: 'locuire',
});
const examples = {
  wordings: [
    wording('chirii', 'Chiria este prea scumpă', 'official'),
    wording('chirii', 'nu au bani de chirie', 'clerk'),
    wording('chirii', 'Chiriile din oraș sunt mari', 'staff'),
    wording('vecini', 'Vecinii nu îl vor în bloc', 'official'),
    wording('vecini', 'vecini ostili', 'clerk'),
    wording('vecini', 'Se tem vecinii de el', 'staff'),
    wording('', 'Strada are alt nume', 'staff'),
  ],
  frames: [{ problem: 'chirii', frame: 'chirie cost' }],
};
const { model, trials } = train({ lexicon, codebook }, examples);
const { read, judge, wordsFor } = createRanker(model, codebook, createVocabulary(lexicon));
const rank = (domain: string, text: string) => judge(read(domain, text));

describe('a model that was trained', () => {
  it('is the same in every run', () => {
    expect(modelRows(train({ lexicon, codebook }, examples).model)).toEqual(modelRows(model));
  });

  it('is what its rows say', () => {
    expect(modelOf(modelRows(model))).toEqual(model);
  });

  it('ranks the problems of the domain for a text, and tells the words', () => {
    const { candidates } = rank('locuire', 'Chirii scumpe în oraș');
    expect(candidates.map(({ problem }) => problem.code)).toEqual(['chirii', 'vecini']);
    expect(candidates[0]?.share).toBeGreaterThan(0.5);
    expect(wordsFor('chirii', 'Chirii scumpe în oraș').join(' ')).toContain('chirii');
    expect(rank('probatiune', 'Chirii scumpe').candidates).toEqual([]);
  });

  it('is surer of a text that names a problem than of one that names none', () => {
    const sure = rank('locuire', 'Chiriile sunt prea mari').confidence;
    expect(rank('locuire', 'Trenul a întârziat').confidence).toBeLessThan(sure);
  });

  it('is tried on wordings of voices that were left out, also with their problem taken away', () => {
    expect(trials.filter(({ weight }) => weight === 1)).toHaveLength(examples.wordings.length);
    expect(trials.filter(({ weight }) => weight < 1)).toHaveLength(examples.wordings.length - 1);
  });
});
