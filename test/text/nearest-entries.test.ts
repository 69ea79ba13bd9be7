import { describe, expect, it } from 'vitest';
import { nearestEntries } from '../../src/text/nearest-entries.js';

const list = [
  {
    shown: 'Asistență medicală',
    names: ['Asistență medicală', 'Asistență medicală, psihologică și psihiatrică'],
  },
  { shown: 'Locuire', names: ['Locuire', 'Asigurarea unei locuințe'] },
  { shown: 'Muncă', names: ['Muncă', 'Integrarea pe piața muncii'] },
];

describe('the nearest entries of a list', () => {
  it.each([
    ['Asistenta medcala', ['Asistență medicală']],
    ['locuințe sociale', ['Locuire']],
    ['Sport', []],
    ['', []],
  ])('of „%s” are %j', (text, expected) => {
    expect(nearestEntries(text, list)).toEqual(expected);
  });

  it('tell a code by its letters and digits alone', () => {
    const codes = ['GR-1', 'GR-12', 'L-3'].map((code) => ({ shown: code, names: [code] }));
    expect(nearestEntries('GR 1', codes)[0]).toBe('GR-1');
    expect(nearestEntries('X-77', codes)).toEqual([]);
  });
});
