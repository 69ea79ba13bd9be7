import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell, CellValue, Row, Sheet } from '../../../src/intake/read/book.js';
import { packBook, unpackBook } from '../../../src/intake/read/packed.js';
import { columnLetters } from '../../../src/model/address.js';

fc.configureGlobal({ seed: 2018 });

const value = fc.oneof(
  fc.constant<CellValue>({ type: 'text' }),
  fc.constant<CellValue>({ type: 'error' }),
  fc.double({ noNaN: true }).map((number): CellValue => ({ type: 'number', number })),
  fc.boolean().map((boolean): CellValue => ({ type: 'boolean', boolean })),
  fc.constantFrom('2018-03-15', '2018-12-31').map((date): CellValue => ({ type: 'date', date })),
);

const columns = fc.uniqueArray(fc.integer({ min: 1, max: 16_384 }), { maxLength: 4 });

const row = fc
  .record({
    number: fc.integer({ min: 1, max: 1_048_576 }),
    hidden: fc.boolean(),
    columns,
    value,
    text: fc.string(),
  })
  .map(
    ({ number, hidden, columns, value, text }): Row => ({
      number,
      hidden,
      cells: columns.map(
        (column): Cell => ({ address: columnLetters(column) + number, row: number, column, text, value }),
      ),
    }),
  );

const merge = { top: 1, left: 1, bottom: 2, right: 2 };
const sheet = fc
  .record({ name: fc.string(), hidden: fc.boolean(), rows: fc.array(row, { maxLength: 5 }) })
  .map((sheet): Sheet => ({ ...sheet, merges: [merge] }));

it('gives any book back as it was, through a copy between threads', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const book = {
        file: 'Iasi.xlsx',
        format: 'xlsx' as const,
        modified: '2018-11-05T09:30:00.000Z',
        sheets,
      };
      expect(unpackBook(structuredClone(packBook(book)))).toEqual(book);
    }),
  );
});
