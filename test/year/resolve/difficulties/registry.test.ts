import { describe, expect, it } from 'vitest';
import {
  type DifficultyRegistry,
  parseFrame,
  unknownConcepts,
} from '../../../../src/field/registries/difficulties.js';
import { loadRegistries } from '../../../../src/field/registries/load.js';
import { foldText } from '../../../../src/text/fold.js';
import { registry } from './support.js';

const { lexicon, codebook } = registry;
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the lexicon', () => {
  it('names each concept once', () => {
    expect(repeated(lexicon.map(({ concept }) => concept))).toEqual([]);
  });

  it('lists each form once in a concept, folded, with stems of three letters at least', () => {
    for (const { concept, forms } of lexicon) {
      expect(repeated(forms), concept).toEqual([]);
      expect(forms.map(foldText), concept).toEqual(forms);
    }
    const atoms = lexicon.flatMap(({ forms }) => forms.flatMap((form) => form.split(/[ /]/)));
    expect(atoms.filter((atom) => !/^([a-z0-9]+|[a-z0-9]{3,23}\*)$/.test(atom))).toEqual([]);
  });
});

describe('the codebook', () => {
  it('gives each problem a code, a wording and domains that exist', () => {
    expect(repeated(codebook.map(({ code }) => code))).toEqual([]);
    expect(repeated(codebook.map(({ wording }) => wording))).toEqual([]);
    const known = loadRegistries().domains.map(({ code }) => code);
    for (const { code, domains, frames } of codebook) {
      expect(known, code).toEqual(expect.arrayContaining([...domains]));
      expect(frames.length, code).toBeGreaterThan(0);
    }
  });

  it('knows problems of every domain', () => {
    for (const { code } of loadRegistries().domains)
      expect(codebook.filter(({ domains }) => domains[0] === code).length, code).toBeGreaterThanOrEqual(20);
  });

  it('describes problems by concepts of the lexicon', () => {
    expect(unknownConcepts(registry)).toEqual([]);
  });
});

describe('a frame', () => {
  it('lists concepts, choices, what helps and what must not be there', () => {
    expect(parseFrame('angajator refuz/reticenta ?cazier/detentie -munca-detentie')).toEqual({
      slots: [['angajator'], ['refuz', 'reticenta']],
      optional: [['cazier', 'detentie']],
      excluded: ['munca-detentie'],
    });
  });

  it('is told by its line where it names a concept that does not exist', () => {
    const wrong: DifficultyRegistry = {
      lexicon: [{ concept: 'chirie', broader: ['locuire'], forms: ['chiri*'] }],
      codebook: [{ code: 'chirii', domains: ['locuire'], wording: 'Chirii mari', frames: ['chirie cost'] }],
    };
    expect(unknownConcepts(wrong)).toEqual([
      { file: 'difficulty-lexicon.csv', column: 'broader', line: 2, concept: 'locuire' },
      { file: 'difficulty-codebook.csv', column: 'frames', line: 2, concept: 'cost' },
    ]);
  });
});
