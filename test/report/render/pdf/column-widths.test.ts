import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../../src/report/render/pdf/column-widths.js';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('columns', () => {
  test('are as wide as their longest line where there is room', () => {
    const widths = columnWidths(
      {
        words: [20, 30],
        lines: [
          [20, 90],
          [18, 60],
        ],
      },
      400,
    );
    expect(widths[0]).toBe(20);
    expect(widths[1]).toBeGreaterThanOrEqual(90);
    expect(sum(widths)).toBeLessThan(130);
  });

  test('share what is left so that the table is short', () => {
    const lines = [
      [50, 1000, 300],
      [50, 1200, 100],
    ];
    const [code = 0, text = 0, units = 0] = columnWidths({ words: [50, 60, 60], lines }, 460);
    expect(code).toBe(50);
    expect(text).toBeGreaterThan(2 * units);
  });

  test('give way from the longest word on where not even the words fit', () => {
    expect(columnWidths({ words: [300, 40, 200], lines: [] }, 300)).toEqual([130, 40, 130]);
  });

  test('follow the wishes of the author as far as the words allow', () => {
    const widths = columnWidths({ words: [10, 80], lines: [], shares: [3, 1] }, 200);
    expect(widths[0]).toBeGreaterThan(100);
    expect(widths[1]).toBeGreaterThanOrEqual(80);
    expect(sum(widths)).toBeCloseTo(200);
  });

  test('never go beyond the page, whatever the cells hold', () => {
    const length = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 20 }), (columns) => {
        const words = columns.map(([word]) => word);
        const widths = columnWidths({ words, lines: [columns.map(([, line]) => line)] }, 460);
        expect(sum(widths)).toBeLessThanOrEqual(460.001);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
