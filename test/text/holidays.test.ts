import { describe, expect, it } from 'vitest';
import { loadCsv } from '../../src/field/registries/load.js';
import { publicHolidaySchema } from '../../src/field/registries/registries.js';
import { orthodoxEaster, publicHolidaysOf } from '../../src/text/dates.js';

const rules = loadCsv('public-holidays.csv', publicHolidaySchema);
const daysOf = (year: number) => publicHolidaysOf(year, rules).map(({ day }) => day.slice(5));

describe('orthodoxEaster', () => {
  it.each([
    '1924-04-27',
    '2000-04-30',
    '2015-04-12',
    '2016-05-01',
    '2017-04-16',
    '2018-04-08',
    '2019-04-28',
    '2020-04-19',
    '2021-05-02',
    '2022-04-24',
    '2023-04-16',
    '2024-05-05',
    '2025-04-20',
    '2026-04-12',
  ])('%s', (sunday) => {
    expect(orthodoxEaster(Number(sunday.slice(0, 4)))).toBe(sunday);
  });
});

describe('publicHolidaysOf', () => {
  it('gives the fifteen days of 2018, the first year with Good Friday', () => {
    expect(daysOf(2018)).toEqual([
      '01-01',
      '01-02',
      '01-24',
      '04-06',
      '04-08',
      '04-09',
      '05-01',
      '05-27',
      '05-28',
      '06-01',
      '08-15',
      '11-30',
      '12-01',
      '12-25',
      '12-26',
    ]);
  });

  it('knows from which year a day is a holiday', () => {
    expect(daysOf(2016)).not.toContain('01-24');
    expect(daysOf(2017)).toEqual(expect.arrayContaining(['01-24', '06-01']));
    expect(daysOf(2017)).not.toContain('04-14');
    expect(daysOf(2023)).not.toContain('01-06');
    expect(daysOf(2024)).toEqual(expect.arrayContaining(['01-06', '01-07', '05-03', '06-23', '06-24']));
  });

  it('names both holidays of a day that is two', () => {
    const names = publicHolidaysOf(2026, rules).filter(({ day }) => day === '2026-06-01');
    expect(names.map(({ name }) => name).sort()).toEqual(['A doua zi de Rusalii', 'Ziua Copilului']);
  });

  it('ends a holiday after its last year', () => {
    const republicDay = { name: 'Ziua Republicii', month_day: '12-30', from_year: 1948, until_year: 1989 };
    expect(publicHolidaysOf(1989, [republicDay])).toEqual([{ day: '1989-12-30', name: 'Ziua Republicii' }]);
    expect(publicHolidaysOf(1990, [republicDay])).toEqual([]);
  });
});
