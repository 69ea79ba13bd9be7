import { describe, expect, it } from 'vitest';
import { daysKey, daysOf, overlap, within } from '../../../src/year/merge/days.js';
import { days } from './records.js';

describe('the days of a span', () => {
  it.each([
    ['2018-03-15', 1],
    ['2018-05-15', 62],
    ['2018-05-16', 62],
    ['2019-03-15', 62],
  ])('from 15 March 2018 to %s are %i', (last, count) => {
    const all = daysOf(days('2018-03-15', last));
    expect(all).toHaveLength(count);
    expect(all[0]).toBe('2018-03-15');
  });

  it('overlap where they share one', () => {
    const march = days('2018-03-15', '2018-03-16');
    expect(overlap(march, days('2018-03-16', '2018-03-17'))).toBe(true);
    expect(overlap(march, days('2018-03-17'))).toBe(false);
    expect(within(days('2018-03-15'), march)).toBe(true);
    expect(within(days('2018-03-14', '2018-03-15'), march)).toBe(false);
    expect(daysKey(march)).toBe('2018-03-15/2018-03-16');
  });
});
