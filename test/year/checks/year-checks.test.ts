import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/field/thresholds.js';
import { unitJumps } from '../../../src/year/checks/jumps.js';
import { outlyingCounts } from '../../../src/year/checks/outliers.js';
import type { UnitCounts } from '../../../src/year/count/counts.js';
import type { Participant, Year } from '../../../src/year/merge/year.js';
import { knowledge } from '../../support/knowledge.js';

const participant = (count: number, row: number): Participant => ({
  ...{ organisation: 'AJOFM Iași', county: 'IS', countyTyped: false, count, unit: 'iasi' },
  rows: [
    {
      ...{ file: 'a.csv', row, entry: String(row), unit: 'iasi' },
      place: { file: 'a.csv', cell: `C${row}` },
      countPlace: { file: 'a.csv', cell: `H${row}` },
    },
  ],
});
const outlying = (...counts: readonly number[]) => {
  const meetings = [{ participants: counts.map((count, at) => participant(count, at + 2)) }];
  return outlyingCounts({ meetings } as unknown as Year).map(({ place, params }) => [
    place.cell,
    params.typed,
  ]);
};

describe('numbers of representatives', () => {
  const usual = Array.from({ length: 40 }, (_, at) => (at % 3) + 1);
  const { times, countMin } = thresholds.outlying;

  it('are told where they are far above all others, at the cell of the number', () => {
    expect(outlying(...usual)).toEqual([]);
    expect(outlying(...usual, 3 * times)).toEqual([['H42', 3 * times]]);
    expect(outlying(...usual, 3 * times - 1)).toEqual([]);
    expect(outlying(...usual.map(() => 1), countMin - 1, countMin)).toEqual([['H43', countMin]]);
  });

  it('of few rows tell nothing usual', () => {
    expect(outlying(1, 1, 500)).toEqual([]);
  });
});

const none = { localMeetings: 0, publicStructures: 0, ngosAndPrivate: 0, participants: 0, difficulties: 0 };
const ofYear = (year: number, unit: Partial<UnitCounts> | undefined, sent = ['iasi']) => ({
  counts: { year, units: unit ? [{ ...none, unit: 'iasi', ...unit }] : [], unitsWithData: sent },
  year: {
    coverage: sent.map((code) => ({
      unit: code,
      files: ['Iasi.xlsx'],
      meetings: 0,
      participants: 0,
      difficulties: 0,
    })),
  },
});
const jumps = (...years: [before: ReturnType<typeof ofYear>, now: ReturnType<typeof ofYear>]) =>
  unitJumps(...years, knowledge.registries).map(({ params }) => [params.figure, params.before, params.now]);

describe('a unit beside its year before', () => {
  it('is told where a number is several times the other, up or down', () => {
    expect(jumps(ofYear(2017, { participants: 30 }), ofYear(2018, { participants: 120 }))).toEqual([
      ['participants', 30, 120],
    ]);
    expect(jumps(ofYear(2017, { participants: 30 }), ofYear(2018, { participants: 119 }))).toEqual([]);
    expect(jumps(ofYear(2017, { participants: 40 }), ofYear(2018, undefined))).toEqual([
      ['participants', 40, 0],
    ]);
    expect(jumps(ofYear(2017, { localMeetings: 0 }), ofYear(2018, { localMeetings: 2 }))).toEqual([]);
    expect(jumps(ofYear(2017, { localMeetings: 1 }), ofYear(2018, { localMeetings: 4 }))).toEqual([
      ['localMeetings', 1, 4],
    ]);
  });

  it('is compared only where it sent data in both years', () => {
    expect(jumps(ofYear(2017, undefined, []), ofYear(2018, { participants: 120 }))).toEqual([]);
    expect(jumps(ofYear(2017, { participants: 120 }), ofYear(2018, undefined, []))).toEqual([]);
  });
});
