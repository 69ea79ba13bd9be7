import { describe, expect, it } from 'vitest';
import { saysNoneHeld, takeNoneHeld } from '../../src/intake/none-held.js';
import type { Sheet } from '../../src/intake/read/book.js';
import { recognise } from '../../src/intake/recognise/recognise.js';
import { bookOf, sheetOf, type Value } from '../support/book.js';
import { context2018 } from '../support/knowledge.js';

describe('saysNoneHeld', () => {
  it.each([
    'Nu s-au organizat întâlniri în anul 2018',
    'În anul 2018 nu s-au desfasurat intalniri locale.',
    'NU AU AVUT LOC ÎNTÂLNIRI',
    'Nu am organizat nicio întâlnire',
    'Unitatea nu a organizat astfel de activități',
    'Întâlniri: nu au fost',
    'Nicio întâlnire',
    'fără întâlniri în trimestrul I',
    '0 întâlniri',
    'Întâlniri organizate: niciuna',
    'Nu au existat evenimente de acest fel',
  ])('%s', (text) => {
    expect(saysNoneHeld(text)).toBe(true);
  });

  it.each([
    'Întâlnire de lucru privind munca',
    'Persoanele fără adăpost nu au acces la servicii',
    '10 întâlniri',
    '2018 întâlniri locale',
    'Nr. întâlniri: 3',
    'Nu există locuri de muncă',
    'Număr întâlniri',
    'Dacă nu a fost niciuna, scrieți „Nu s-au organizat întâlniri”.',
    'If the unit held no meeting, write as the theme: Nu s-au organizat întâlniri.',
    `Nu s-au organizat întâlniri ${'și altele '.repeat(20)}`,
  ])('not %s', (text) => {
    expect(saysNoneHeld(text)).toBe(false);
  });
});

const headers = ['Cod întâlnire', 'Unitatea penitenciară', 'Data', 'Tematica'];
const answer = (file: string, ...sheets: readonly Sheet[]) => {
  const book = bookOf(file, ...sheets);
  const { units, recognition } = takeNoneHeld(book, recognise(book, context2018), context2018.units);
  return {
    units,
    rows: recognition.tables.flatMap(({ rows }) => rows).length,
    rules: recognition.problems.map(({ rule, severity, place }) => [rule, severity, place.cell]),
  };
};
const meetings = (...rows: readonly (readonly Value[])[]) => sheetOf('Întâlniri', [headers, ...rows]);

describe('a file that answers that no meeting was held', () => {
  const told = (cell: string) => ({ rows: 0, rules: [['none-held', 'info', cell]] });

  it.each([
    ['a sentence as the theme', [['-', 'Penitenciarul Vaslui', '-', 'Nu s-au organizat întâlniri']], 'D2'],
    ['a sentence alone', [['Nu au avut loc întâlniri în 2018']], 'A2'],
    ['dashes beside the unit', [['-', 'P. Vaslui', '-', '-']], 'A2'],
    ['a running number and dashes', [['1', 'P. Vaslui', '—', '—']], 'C2'],
    ['„nu este cazul”', [['Nu este cazul']], 'A2'],
  ])('%s', (_, rows, cell) => {
    expect(answer('Penitenciarul Vaslui.xlsx', meetings(...rows))).toEqual({
      units: ['vaslui'],
      ...told(cell),
    });
  });

  it('in a text without a table', () => {
    const letter = sheetOf('Foaie1', [
      ['Penitenciarul Vaslui'],
      ['În anul 2018 nu s-au organizat întâlniri.'],
    ]);
    expect(answer('adresa.xlsx', letter)).toEqual({ units: ['vaslui'], ...told('A2') });
  });

  it('asks which unit, where nothing tells it', () => {
    const { units, rules } = answer('situatie.xlsx', meetings(['Nu s-au organizat întâlniri']));
    expect([units, rules]).toEqual([[], [['none-held', 'error', 'A2']]]);
  });

  it('is none where a meeting stands beside it, or nobody answered', () => {
    const held = ['V-1', '', '15.03.2018', 'Locuirea după liberare'];
    const beside = answer('Vaslui.xlsx', meetings(held, ['Nu s-au organizat alte întâlniri']));
    expect(beside.units).toEqual([]);
    expect(beside.rows).toBeGreaterThan(0);
    expect(answer('Vaslui.xlsx', meetings()).rules).toEqual([['nothing-filled-in', 'warning', undefined]]);
  });
});
