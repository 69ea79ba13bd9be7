import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lostConcepts, parseFrame } from '../../../../src/field/registries/difficulties.js';
import { loadRegistries } from '../../../../src/field/registries/load.js';
import { loadDifficultyExamples } from '../../../../src/field/registries/load-difficulties.js';
import { foldText } from '../../../../src/text/fold.js';
import { inputsHash } from '../../../../src/year/resolve/difficulties/training/train.js';
import { labelledCases, registry } from './support.js';

const { lexicon, codebook, model } = registry;
const domains = loadRegistries().domains.map(({ code }) => code);
const examples = loadDifficultyExamples(domains);
const codes = codebook.map(({ code }) => code);
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
    for (const entry of codebook)
      expect(domains, entry.code).toEqual(expect.arrayContaining([...entry.domains]));
  });

  it('knows problems of every domain', () => {
    for (const code of domains)
      expect(codebook.filter(({ domains }) => domains[0] === code).length, code).toBeGreaterThanOrEqual(20);
  });

  it('has no two entries that one measure by one authority answers', () => {
    expect(repeated(codebook.map(({ measure, authority }) => `${measure} – ${authority}`))).toEqual([]);
  });
});

describe('the wordings', () => {
  it('are twenty or more for each problem, and name no other', () => {
    const known = new Set(['', ...codes]);
    expect(examples.wordings.filter(({ problem }) => !known.has(problem))).toEqual([]);
    for (const code of codes) {
      const own = examples.wordings.filter(({ problem }) => problem === code);
      expect(own.length, code).toBeGreaterThanOrEqual(20);
    }
  });

  it('stand once in a domain', () => {
    const texts = examples.wordings.map(({ domain, wording }) => `${domain} ${foldText(wording)}`);
    expect(repeated(texts)).toEqual([]);
  });

  it('hold none of the texts that the program is measured by', () => {
    const measured = new Set(
      [...labelledCases('unseen.csv'), ...labelledCases('held.csv')].map(({ text }) => foldText(text)),
    );
    expect(examples.wordings.filter(({ wording }) => measured.has(foldText(wording)))).toEqual([]);
  });
});

describe('the frames', () => {
  it('describe known problems by concepts of the lexicon', () => {
    const concepts = new Set(lexicon.map(({ concept }) => concept));
    for (const { problem, frame } of examples.frames) {
      const { slots, optional } = parseFrame(frame);
      expect(codes).toContain(problem);
      expect([...slots, ...optional].flat().filter((concept) => !concepts.has(concept))).toEqual([]);
    }
  });
});

describe('the model', () => {
  it('is made from the data files as they are: `npm run train` after a change', () => {
    expect(model.inputs).toBe(inputsHash({ lexicon, codebook }, examples));
    expect(model.problems).toEqual(codes);
  });

  it('is a file of some hundred kilobytes', () => {
    const { size } = statSync(
      new URL('../../../../src/field/registries/difficulty-model.csv', import.meta.url),
    );
    expect(size).toBeLessThan(500_000);
  });
});

describe('a frame', () => {
  it('lists concepts, choices and what helps', () => {
    expect(parseFrame('angajator refuz/reticenta ?cazier/detentie')).toEqual({
      slots: [['angajator'], ['refuz', 'reticenta']],
      optional: [['cazier', 'detentie']],
    });
  });
});

describe('the lexicon that is wrong', () => {
  it('is told by the line that names a concept that does not exist', () => {
    expect(lostConcepts([{ concept: 'chirie', broader: ['locuire'], forms: ['chiri*'] }])).toEqual([
      { file: 'difficulty-lexicon.csv', column: 'broader', line: 2, name: 'locuire' },
    ]);
  });
});
