import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/intake/read/book.js';
import { withoutCovered } from '../../../src/intake/read/merges.js';
import type { CellRange } from '../../../src/model/address.js';

fc.configureGlobal({ seed: 2018 });

const side = fc.integer({ min: 1, max: 6 });
const range = fc.record({ top: side, left: side, height: side, width: side }).map(
  ({ top, left, height, width }): CellRange => ({
    top,
    left,
    bottom: top + height - 1,
    right: left + width - 1,
  }),
);

const covers = ({ top, left, bottom, right }: CellRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);

describe('withoutCovered', () => {
  it('leaves out the cells inside a range but its first, and rows left empty', () => {
    const full = Array.from({ length: 8 }, (_, i): Row => {
      const cells = Array.from({ length: 8 }, (_, j) => {
        return { address: '', row: i + 1, column: j + 1, text: 'x', value: { type: 'text' as const } };
      });
      return { number: i + 1, hidden: false, cells };
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (merges) => {
        const shown = withoutCovered(full, merges).flatMap(({ cells }) => cells);
        const expected = full.flatMap(({ cells }) =>
          cells.filter(({ row, column }) => !merges.some((merge) => covers(merge, row, column))),
        );
        expect(shown).toEqual(expected);
      }),
    );
  });
});
