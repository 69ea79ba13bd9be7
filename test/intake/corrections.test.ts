import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctBook } from '../../src/intake/corrections/correct-book.js';
import type { Correction } from '../../src/intake/corrections/correction.js';
import { columnLetters } from '../../src/model/address.js';
import { bookOf, sheetOf } from '../support/book.js';

type Grid = readonly (readonly string[])[];

const bookWith = (grid: Grid) => bookOf('Iasi.xlsx', sheetOf('Întâlniri', grid), sheetOf('Note', [['a']]));

const line = (cell: string, typed: string, corrected: string, row = 2): Correction => ({
  ...{ verdict: 'correct', sheet: 'Întâlniri', cell, typed, corrected },
  ...{ reason: 'telefon', by: 'D. P.', day: '2018-12-03' },
  line: { file: '../corecturi.csv', cell: `A${row}`, row },
});

const reasons = (grid: Grid, ...lines: readonly Correction[]) =>
  correctBook(bookWith(grid), lines).problems.map(({ severity, params }) => [severity, params.reason]);

describe('corrections of a book', () => {
  const texts = fc.constantFrom('', 'unu', 'doi', '15.03.2018', '-5', 'Primăria  Iași');
  const grids = fc.array(fc.array(texts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });

  it('give the book that would have been read, had the cells been typed so', () => {
    fc.assert(
      fc.property(grids, grids, (grid, wanted) => {
        const cells = grid.flatMap((row, r) => row.map((typed, c) => ({ typed, r, c })));
        const lines = cells.flatMap(({ typed, r, c }) => {
          const corrected = wanted[r]?.[c] ?? typed;
          return corrected === typed ? [] : [line(columnLetters(c + 1) + (r + 1), typed, corrected)];
        });
        const expected = grid.map((row, r) =>
          row.map((typed, c) => (wanted[r]?.[c] ?? typed).replace(/\s+/gu, ' ')),
        );
        const { book, applied, problems } = correctBook(bookWith(grid), lines);
        expect(problems).toEqual([]);
        expect(applied).toHaveLength(lines.length);
        const plain = (one: typeof book) =>
          one.sheets.map(({ rows }) =>
            rows.flatMap(({ cells: all }) => all.map(({ address, text }) => [address, text])),
          );
        const read = bookWith(
          expected.map((row, r) =>
            row.map((text, c) =>
              text === grid[r]?.[c]?.replace(/\s+/gu, ' ') ? (grid[r]?.[c] ?? '') : text,
            ),
          ),
        );
        expect(plain(book)).toEqual(plain(read));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('are not applied to a cell that changed, to a sheet that is gone, or where two speak against each other', () => {
    expect(reasons([['31.04.2018']], line('A1', '31.04.2018', '30.04.2018'))).toEqual([]);
    expect(reasons([['30.4.2018']], line('A1', '31.04.2018', '30.04.2018'))).toEqual([
      ['warning', 'changed'],
    ]);
    expect(reasons([['30.04.2018']], line('A1', '31.04.2018', '30.04.2018'))).toEqual([
      ['info', 'corrected-already'],
    ]);
    expect(reasons([['1']], { ...line('A1', '1', '2'), sheet: 'Foaie1' })).toEqual([['warning', 'no-sheet']]);
    expect(reasons([['1']], { ...line('A1', '1', '2'), sheet: 'INTALNIRI' })).toEqual([]);
    const twice = [line('A1', '1', '2'), line('A1', '1', '3', 3)];
    expect(reasons([['1']], ...twice)).toEqual([
      ['warning', 'contradicted'],
      ['warning', 'contradicted'],
    ]);
    expect(correctBook(bookWith([['1']]), twice).applied).toEqual([]);
    expect(
      correctBook(bookWith([['1']]), [line('A1', '1', '2'), line('A1', '1', '2', 3)]).applied,
    ).toHaveLength(1);
  });
});
