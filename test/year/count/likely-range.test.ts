import { describe, expect, it } from 'vitest';
import { type Chance, likelyRange } from '../../../src/year/count/undecided/likely-range.js';
import { Chance as Random } from '../../support/names/random.js';

const less = (probability: number, times: number): Chance[] =>
  Array.from({ length: times }, () => ({ change: -1, probability }));

describe('the range of a figure', () => {
  it('is the figure where nothing is in doubt', () => {
    expect(likelyRange(343, [])).toEqual({ min: 343, max: 343 });
    expect(likelyRange(343, less(0, 40))).toEqual({ min: 343, max: 343 });
  });

  it('is wider by what is likely, not by everything that is possible', () => {
    const { min, max } = likelyRange(343, less(0.1, 40));
    expect(max).toBe(343);
    expect(min).toBeLessThan(339);
    expect(min).toBeGreaterThan(325);
  });

  it('does not tell of one doubt that is hardly ever right', () => {
    expect(likelyRange(79, less(0.004, 1))).toEqual({ min: 79, max: 79 });
    expect(likelyRange(79, less(0.1, 1))).toEqual({ min: 78, max: 79 });
  });

  it('counts changes of several at once, and of both signs', () => {
    const range = likelyRange(100, [
      { change: 7, probability: 0.5 },
      { change: -3, probability: 0.5 },
    ]);
    expect(range).toEqual({ min: 97, max: 107 });
  });

  it('holds the truth in more than nineteen of twenty years, drawn as the doubts say', () => {
    const random = new Random(20_261_130);
    let held = 0;
    for (let year = 0; year < 200; year++) {
      const chances = Array.from({ length: 30 }, () => ({
        change: random.is(0.8) ? -1 : 1,
        probability: random.next() * 0.4,
      }));
      const truth = chances.reduce(
        (sum, { change, probability }) => sum + (random.is(probability) ? change : 0),
        300,
      );
      const { min, max } = likelyRange(300, chances);
      if (truth >= min && truth <= max) held += 1;
    }
    expect(held).toBeGreaterThan(190);
  });
});
