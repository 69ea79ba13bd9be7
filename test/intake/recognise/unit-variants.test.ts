import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/field/registries/registries.js';
import { UnitFinder } from '../../../src/intake/recognise/units.js';
import { knowledge } from '../../support/knowledge.js';

const { units, counties } = knowledge.registries;
const finder = new UnitFinder(knowledge.registries);

/** How staff write the kind; `{}` is the place. */
const kinds: Readonly<Record<Unit['kind'] | 'femei', readonly string[]>> = {
  penitenciar: [
    ...['Penitenciarul {}', 'P. {}', 'PNT {}', 'P.N.T. {}', 'Pen. {}', 'Penitenciarului {}', 'Penit. {}'],
    ...[
      'Penitenciarul de Maximă Siguranță {}',
      'Penitenciarul cu regim semideschis {}',
      'A.N.P. - Penitenciarul {}',
    ],
  ],
  'penitenciar-spital': [
    ...['Penitenciarul-Spital {}', 'Spitalul Penitenciar {}', 'P.S. {}', 'PS {}', 'P-S {}', '{} (spital)'],
    ...['Spitalul Penitenciarului {}', 'Spital {}', 'Penitenciarului-Spital {}', 'PS{}'],
  ],
  'centru de detenție': [
    ...['Centrul de Detenție {}', 'C.D. {}', 'CD {}', 'CD{}', 'Centrului de Detenție {}', 'PMT {}'],
    'Centrul de detenție pentru minori și tineri {}',
  ],
  'centru educativ': [
    'Centrul Educativ {}',
    'C.E. {}',
    'CE {}',
    'Centru Educativ {}',
    'Centrului Educativ {}',
  ],
  femei: ['Penitenciarul de Femei {}', 'Penitenciarul pentru femei {}', 'P.F. {}', 'PF {}'],
};

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const writings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
  (text) => text.replaceAll('â', 'î'),
  (text) => bare(text.replaceAll('â', 'î')),
  (text) => bare(text).toLowerCase(),
  (text) => bare(text).replace(/[ .]+/g, '_'),
  (text) => bare(text).replace(/[ .]+/g, '-'),
  (text) => bare(text).replace(/[ .-]+/g, ''),
  (text) => text.replaceAll('-', ' - '),
];
const surroundings = [
  ...['{}', '{}', 'Raport reintegrare {} 2019', 'Situatie intalniri {}', '{} - intalniri 2019 v2'],
  ...['{}_1.1.4_2019', 'SRS {}', '{}, jud. COUNTY', 'Întâlniri trimestrul II - {} (corectat)'],
];

const placeOf = ({ name }: Unit) =>
  name.replace(/^(?:Penitenciarul(?:-Spital| de Femei)?|Centrul (?:de Detenție|Educativ)) /, '');
const countyOf = ({ county_code }: Unit) => counties.find(({ code }) => code === county_code)?.name ?? '';

const typed = fc
  .record({
    unit: fc.constantFrom(...units),
    kind: fc.nat(),
    writing: fc.constantFrom(...writings),
    around: fc.constantFrom(...surroundings),
  })
  .map(({ unit, kind, writing, around }) => {
    const forms = kinds[unit.name.includes('Femei') ? 'femei' : unit.kind];
    const name = (forms[kind % forms.length] ?? '').replace('{}', placeOf(unit));
    return { unit, text: around.replace('COUNTY', countyOf(unit)).replace('{}', writing(name)) };
  });

function taken(text: string): string {
  const reading = finder.find(text);
  if (!reading) return 'none';
  return 'unit' in reading ? reading.unit.code : 'asked';
}

describe('the units as staff write them', () => {
  it('are found, and never taken for another', () => {
    const missed: string[] = [];
    let runs = 0;
    const property = fc.property(typed, ({ unit, text }) => {
      const found = taken(text);
      runs += 1;
      if (found !== unit.code) missed.push(text);
      expect([unit.code, 'none', 'asked'], text).toContain(found);
    });
    fc.assert(property, { seed: 44, numRuns: 3000 });
    expect(missed.length / runs).toBeLessThan(0.01);
  });

  it('are never taken for another with a slip of the pen in the place or the kind', () => {
    const spelt = (unit: Unit) => bare(unit.name);
    const slip = fc.record({
      unit: fc.constantFrom(...units),
      at: fc.nat(),
      letter: fc.constantFrom(...'aeinrst'),
    });
    const property = fc.property(slip, fc.constantFrom(...surroundings), ({ unit, at, letter }, around) => {
      const name = spelt(unit);
      const start = at % name.length;
      for (const wrong of [
        name.slice(0, start) + name.slice(start + 1),
        name.slice(0, start) + letter + name.slice(start),
        name.slice(0, start) + letter + name.slice(start + 1),
      ]) {
        const text = around.replace('COUNTY', countyOf(unit)).replace('{}', wrong);
        expect([unit.code, 'none', 'asked'], text).toContain(taken(text));
      }
    });
    fc.assert(property, { seed: 7, numRuns: 800 });
  });

  it('are proposed for a name with a slip', () => {
    expect(finder.nearest('Penitenciarul Vaslu').map(({ code }) => code)).toEqual(['vaslui']);
    expect(finder.nearest('Spitalul Penitenciar Iași').map(({ code }) => code)).toEqual(['iasi']);
    expect(finder.nearest('P. Timsoara').map(({ code }) => code)).toEqual(['timisoara']);
    expect(finder.nearest('Penitenciarul Pașcani')).toEqual([]);
  });
});
