import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeInFile } from '../../src/intake/take-in-file.js';
import { validationContext } from '../../src/year/validation-context.js';
import { bookOf, sheetOf, type Value } from '../support/book.js';
import { knowledge } from '../support/knowledge.js';

const context = validationContext(knowledge, '2026-01-01', 2018);
const header = ['Cod întâlnire', 'Nume și prenume', 'Instituția', 'Nr. reprezentanți'];
const bodies = ['AJOFM Iași', 'Primăria Iași', 'DGASPC Iași', 'Fundația Solidaritate Iași'];

/** The totals told of a table of participants: its rows are numbers, a text is a line of totals with its number. */
const told = (...lines: readonly (number | '' | readonly [string, number])[]) => {
  const rows = lines.map((line, at): Value[] =>
    Array.isArray(line)
      ? [line[0] as string, '', '', line[1] as number]
      : ['IS-01', '', bodies[at % bodies.length], line as number | ''],
  );
  const meetings = [
    ['Cod întâlnire', 'Unitatea penitenciară', 'Data', 'Tematica'],
    ['IS-01', 'Penitenciarul Iași', '15.03.2018', 'Locuirea'],
  ];
  const book = bookOf(
    'Iasi.xlsx',
    sheetOf('Întâlniri', meetings),
    sheetOf('Participanți', [header, ...rows]),
  );
  const source = { path: 'Iasi.xlsx', size: 1, sha256: '', written: '2018-12-01T00:00:00Z' };
  return takeInFile(source, { book, problems: [] }, context)
    .problems.filter(({ rule }) => rule === 'total-agrees')
    .map(({ place, params }) => [place.cell, params.typed, params.counted]);
};

describe('a typed total', () => {
  it('is told where it is not the sum of the rows above it, a row without a number being one', () => {
    expect(told(2, 3, ['TOTAL', 5])).toEqual([]);
    expect(told(2, '', ['TOTAL', 3])).toEqual([]);
    expect(told(2, 3, ['TOTAL', 6])).toEqual([['D4', 6, 5]]);
  });

  it('of a part is the sum of the part, and the last that of all', () => {
    expect(told(2, 3, ['Total', 5], 1, 1, ['Total', 2], ['TOTAL GENERAL', 7])).toEqual([]);
    expect(told(2, 3, ['Total', 5], 1, 1, ['Total', 3])).toEqual([['D7', 3, 7]]);
  });

  it('that a spreadsheet would compute is never told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }), (counts) => {
        expect(told(...counts, ['TOTAL', counts.reduce((a, b) => a + b, 0)])).toEqual([]);
      }),
      { seed: 7, numRuns: 25 },
    );
  });
});
