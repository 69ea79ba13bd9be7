import { describe, expect, it } from 'vitest';
import { ageOf, newerBecause, newestFirst } from '../../../src/year/merge/resent/age.js';
import { rowRuns } from '../../../src/year/merge/resent/row-runs.js';
import { versionMarks } from '../../../src/year/merge/resent/version-marks.js';
import { submission } from './records.js';

const age = (file: string, times: { modified?: string; written?: string } = {}) =>
  ageOf(submission(file, times));

describe('version marks of a file name', () => {
  it.each([
    ['Iasi v2.xlsx', { number: 2, revisions: 0 }],
    ['Iasi_V3.xlsx', { number: 3, revisions: 0 }],
    ['Iasi versiunea 2.xlsx', { number: 2, revisions: 0 }],
    ['Iasi (2).xlsx', { number: 3, revisions: 0 }],
    ['Iasi - final.xlsx', { number: 1, revisions: 1 }],
    ['Iasi_corectată.xlsx', { number: 1, revisions: 1 }],
    ['Iasi rectificat final.xlsx', { number: 1, revisions: 2 }],
    ['Iasi/revizuit/participanti.csv', { number: 1, revisions: 1 }],
    ['Iasi 2018-03-20.xlsx', { number: 1, revisions: 0, day: '2018-03-20' }],
    ['Iasi 2.04.2018.xlsx', { number: 1, revisions: 0, day: '2018-04-02' }],
  ])('%s', (file, marks) => expect(versionMarks(file)).toEqual(marks));

  it.each([
    'Iasi.xlsx',
    'Raport activitatea 1.1.4.xlsx',
    'Iasi 2018.xlsx',
    'Iasi 31.02.2018.xlsx',
    'Finalizare v.xlsx',
    'Nave2.xlsx',
    'Iasi (2018).xlsx',
    'Iasi.de-corectat.xlsx',
  ])('none in %s', (file) => expect(versionMarks(file)).toEqual({ number: 1, revisions: 0 }));
});

describe('the newer of two files', () => {
  it.each([
    [
      'saved-later',
      age('a v2.xlsx', { modified: '2018-03-20T08:00:00Z', written: '2018-01-01T00:00:00Z' }),
      age('b v2.xlsx', { modified: '2018-03-19T08:00:00Z', written: '2018-05-01T00:00:00Z' }),
    ],
    // Whoever opens a file and saves it again changes its time, not its name.
    [
      'marked-later',
      age('a v2.xlsx', { modified: '2018-12-01T08:00:00Z' }),
      age('a v1.xlsx', { modified: '2018-12-20T08:00:00Z' }),
    ],
    [
      'marked-later',
      age('Iasi corectat.xlsx', { written: '2018-01-01T00:00:00Z' }),
      age('Iasi.xlsx', { written: '2018-05-01T00:00:00Z' }),
    ],
    ['marked-later', age('Iasi 20.04.2018.xlsx'), age('Iasi 2018-04-03.xlsx')],
    ['marked-later', age('Iasi v10.xlsx'), age('Iasi v9.xlsx')],
    // Only one says when it was saved, so the names decide.
    ['marked-later', age('Iasi final.xlsx'), age('Iasi.xlsx', { modified: '2018-03-20T08:00:00Z' })],
    [
      'written-later',
      age('Iasi.xlsx', { written: '2018-05-01T00:00:00Z' }),
      age('Raport.xlsx', { written: '2018-04-01T00:00:00Z' }),
    ],
    ['order-unknown', age('Raport.xlsx'), age('Iasi.xlsx')],
  ] as const)('is told by %s', (because, newer, older) => {
    expect(newerBecause(newer, older)).toBe(because);
    expect(newestFirst([older, newer])).toEqual([newer, older]);
    expect(newestFirst([newer, older])).toEqual([newer, older]);
    expect(newerBecause(older, newer)).toBe('order-unknown');
  });

  it('compares times as instants, one without a zone as UTC', () => {
    const inBucharest = age('a.xlsx', { modified: '2018-03-20T10:00:00+02:00' });
    const unzoned = age('b.xlsx', { modified: '2018-03-20T09:00:00' });
    expect(newestFirst([inBucharest, unzoned]).map(({ file }) => file)).toEqual(['b.xlsx', 'a.xlsx']);
    expect(age('c.xlsx', { modified: 'ieri' })).not.toHaveProperty('modified_ms');
  });

  it('is found even where pairs contradict each other', () => {
    const files = [
      age('a.xlsx', { modified: '2018-03-01T00:00:00Z', written: '2018-06-03T00:00:00Z' }),
      age('b.xlsx', { written: '2018-06-02T00:00:00Z' }),
      age('c.xlsx', { modified: '2018-04-01T00:00:00Z', written: '2018-06-01T00:00:00Z' }),
    ];
    const order = newestFirst(files).map(({ file }) => file);
    expect(newestFirst([...files].reverse()).map(({ file }) => file)).toEqual(order);
    expect(order).toHaveLength(3);
  });
});

it('tells rows as runs', () => {
  expect(rowRuns([7, 5, 6, 9, 9])).toEqual(['5-7', '9']);
  expect(rowRuns([])).toEqual([]);
});
