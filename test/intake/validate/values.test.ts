import { describe, expect, it } from 'vitest';
import { readDays } from '../../../src/intake/validate/values.js';

const serial = (number: number) =>
  readDays({ address: 'A2', row: 2, column: 1, text: String(number), value: { type: 'number', number } });

describe('a serial day', () => {
  it.each([
    [32874, '1990-01-01'],
    [43174, '2018-03-15'],
    [73050, '2099-12-31'],
  ])('%i is read', (number, day) => {
    expect(serial(number)).toEqual({ first: day, last: day });
  });

  it.each([32873, 73051])('%i is no day that anyone meant', (number) => {
    expect(serial(number)).toBeUndefined();
  });
});
