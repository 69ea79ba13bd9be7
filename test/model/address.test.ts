import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters, groupAddresses, parseAddress, parseRange } from '../../src/model/address.js';

fc.configureGlobal({ seed: 2018 });

const rows = fc.integer({ min: 1, max: 1_048_576 });
const columns = fc.integer({ min: 1, max: 16_384 });

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('gives every cell of a sheet an address that leads back to it', () => {
    fc.assert(
      fc.property(rows, columns, (row, column) => {
        expect(parseAddress(`$${columnLetters(column)}$${row}`)).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A-1', 'A1B', 'ÎA1', 'A1:B2'])(
    '%j is no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('never trips over a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof parseAddress(text) !== 'string' && parseRange(text) !== null),
    );
  });

  it.each([
    ['B2', { top: 2, left: 2, bottom: 2, right: 2 }],
    ['C5:A1', { top: 1, left: 1, bottom: 5, right: 3 }],
    ['A1:XFE1', undefined],
  ])('range %s', (range, expected) => {
    expect(parseRange(range)).toEqual(expected);
  });

  it('writes runs down a column as ranges that hold the same cells', () => {
    const cells = fc.uniqueArray(
      fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 3 }) }),
      {
        selector: ({ row, column }) => `${column} ${row}`,
      },
    );
    fc.assert(
      fc.property(cells, (all) => {
        const size = groupAddresses(all).reduce((sum, range) => {
          const { top = 0, bottom = -1 } = parseRange(range) ?? {};
          return sum + bottom - top + 1;
        }, 0);
        expect(size).toBe(all.length);
      }),
    );
    expect(groupAddresses([3, 4, 5, 9].map((row) => ({ row, column: 6 })))).toEqual(['F3:F5', 'F9']);
  });
});
