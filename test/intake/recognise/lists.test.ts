import { describe, expect, it } from 'vitest';
import { isUnclearList, splitBodies } from '../../../src/intake/recognise/lists.js';
import { context2018 } from '../../support/knowledge.js';

const isBody = (name: string) => {
  const { kind, certain, complete } = context2018.inferKind(name);
  return certain && complete && kind !== 'unknown';
};
const split = (text: string) =>
  splitBodies(text, isBody).map(({ name, count }) => (count === undefined ? name : `${name} = ${count}`));

describe('institutions listed in one cell', () => {
  it.each([
    ['AJOFM Iași, Primăria Iași', ['AJOFM Iași', 'Primăria Iași']],
    ['AJOFM Iași,\nPrimăria Iași', ['AJOFM Iași', 'Primăria Iași']],
    [
      'AJOFM Iași, Centrul de Prevenire, Evaluare și Consiliere Antidrog Iași, SC Textila SA',
      ['AJOFM Iași', 'Centrul de Prevenire, Evaluare și Consiliere Antidrog Iași', 'SC Textila SA'],
    ],
    ['Dorna Vie (2), Drum Drept (3)', ['Dorna Vie = 2', 'Drum Drept = 3']],
    ['AJOFM Iași: 2, Primăria Iași: 3', ['AJOFM Iași = 2', 'Primăria Iași = 3']],
    [
      'AJOFM Iași, Primăria Iași, Drum Nou, DGASPC Iași',
      ['AJOFM Iași', 'Primăria Iași', 'Drum Nou', 'DGASPC Iași'],
    ],
    [
      'Direcția Generală de Asistență Socială\nși Protecția Copilului Iași',
      ['Direcția Generală de Asistență Socială și Protecția Copilului Iași'],
    ],
    ['Primăria Iași, str. Copou nr. 3', ['Primăria Iași, str. Copou nr. 3']],
    [
      'Direcția Generală de Asistență Socială și Protecția Copilului Iași',
      ['Direcția Generală de Asistență Socială și Protecția Copilului Iași'],
    ],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('are unclear where some parts are bodies and the others nothing that is known', () => {
    expect(isUnclearList('AJOFM Iași, Primăria Iași, cei de la centru, doi invitați', isBody)).toBe(true);
    expect(isUnclearList('Primăria Iași, str. Copou, nr. 3', isBody)).toBe(false);
  });
});
