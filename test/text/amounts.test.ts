import { describe, expect, it } from 'vitest';
import { countIn, formatAmount, plainAmount } from '../../src/text/amounts.js';

describe('an amount', () => {
  it.each([
    ['1,234', '1234', '1.234', '1,234'],
    ['12.5%', '12.5%', '12,5%', '12.5%'],
    ['15,300.50', '15300.50', '15.300,50', '15,300.50'],
    ['2.75', '2.75', '2,75', '2.75'],
    ['-1,200', '-1200', '-1.200', '-1,200'],
    ['1,234 lei', '1234 lei', '1.234 lei', '1,234 lei'],
    ['120', '120', '120', '120'],
  ])('that a spreadsheet shows as %s', (shown, plain, ro, en) => {
    expect(plainAmount(shown, true)).toBe(plain);
    expect([formatAmount(plain, 'ro'), formatAmount(plain, 'en')]).toEqual([ro, en]);
  });

  it.each([
    ['1.234', '1234'],
    ['12,5 %', '12.5 %'],
    ['15.300,50', '15300.50'],
    ['2,75', '2.75'],
    ['2.75', '2.75'],
    ['1 200 persoane', '1200 persoane'],
    ['3 persoane', '3 persoane'],
  ])('typed as %s', (typed, plain) => {
    expect(plainAmount(typed, false)).toBe(plain);
  });

  it.each(['circa 20', '2018-2019', '3 (trei)', '10/12', 'da', '', '1.2.3', '<5'])('„%s” is none', (text) => {
    expect(plainAmount(text, false)).toBe(text);
    expect(formatAmount(text, 'ro')).toBe(text);
  });
});

describe('countIn', () => {
  it.each([
    ['3', 3],
    ['3 persoane', 3],
    ['3 (trei)', 3],
    ['trei', 3],
    ['Două femei', 2],
    ['o persoană', 1],
    ['1200', 1200],
    ['3%', undefined],
    ['2.75', undefined],
    ['da', undefined],
  ])('%s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
