import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInFormat, dayOfSerial, displayNumber, numberFormat } from '../../../src/intake/read/formats.js';

fc.configureGlobal({ seed: 2018 });

describe('formats of dates', () => {
  it.each([
    'dd.mm.yyyy',
    'm/d/yy',
    'yyyy-mm-dd',
    '[$-418]d mmmm yyyy;@',
    'mmm-yy',
    'dddd, d mmmm yyyy',
    'd"-a zi"',
    'dd\\.mm\\.yyyy hh:mm',
  ])('%s is one', (code) => {
    expect(numberFormat(code).isDate).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0',
    'hh:mm',
    '[h]:mm:ss',
    'mm:ss',
    '0" zile"',
    '[Red]0',
    '0\\d',
    '@',
    '_d0',
    'Standard',
  ])('%s is none', (code) => {
    expect(numberFormat(code).isDate).toBe(false);
  });

  it('knows the formats that Excel gives by number', () => {
    expect(numberFormat(builtInFormat(14)).isDate).toBe(true);
    expect(builtInFormat(2)).toBe('0.00');
    expect(builtInFormat(9_999)).toBe('General');
  });
});

describe('days', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [43_174, '2018-03-15'],
    [43_174.999_999, '2018-03-15'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [0.5, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('serial %d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('is the same day in both epochs and at any hour', () => {
    const date = numberFormat('dd.mm.yyyy');
    fc.assert(
      fc.property(
        fc.integer({ min: 1463, max: 2_958_465 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (day, time) => {
          expect(displayNumber(day - 1462 + time, date, true)).toEqual(displayNumber(day, date, false));
        },
      ),
    );
  });

  it('shows a day as it is written in Romania, a time of day as its format says', () => {
    expect(displayNumber(43_174, numberFormat('m/d/yy'), false)).toEqual({
      text: '15.03.2018',
      value: { type: 'date', date: '2018-03-15' },
    });
    expect(displayNumber(0.4375, numberFormat('hh:mm'), false).text).toBe('10:30');
  });
});

describe('numbers', () => {
  it.each([
    [1_800_312_223_344, 'General', '1800312223344'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.25, '0%', '25%'],
    [7, ';;;', '7'],
    [7, '', '7'],
    [7, 'mm:ss.', '7'],
    [5, '0_);(0)', '5'],
  ])('%d under %j shows %j', (number, code, text) => {
    expect(displayNumber(number, numberFormat(code), false).text).toBe(text);
  });
});
