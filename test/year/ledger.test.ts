import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check-submissions.js';
import type { Book } from '../../src/intake/read/book.js';
import { parse } from '../../src/intake/read/parse.js';
import { recognise } from '../../src/intake/recognise/recognise.js';
import { sheetLedger } from '../../src/intake/row-states.js';
import { takeInFile } from '../../src/intake/take-in-file.js';
import { parseAddress } from '../../src/model/address.js';
import { rowEnds, sheetSums } from '../../src/year/ledger.js';
import { bookOf, sheetOf, type Value } from '../support/book.js';
import { context2018 } from '../support/knowledge.js';

const source = (path: string) => ({ path, size: 1, sha256: '0'.repeat(64), written: '2018-12-01T00:00:00Z' });

function checked(book: Book) {
  const taken = takeInFile(source(book.file), { book, problems: [] }, context2018);
  return check(
    {
      files: [{ ...taken, source: source(book.file) }],
      submissions: taken.submission ? [taken.submission] : [],
      problems: taken.problems,
    },
    context2018,
  );
}

/** Every row that holds something ends in one way, whatever the sheet. */
function expectWhole(book: Book): void {
  const { sheets } = checked(book);
  expect(sheets.map(({ rows }) => rows)).toEqual(book.sheets.map(({ rows }) => rows.length));
  for (const sums of sheets) expect(rowEnds.reduce((total, end) => total + sums[end], 0)).toBe(sums.rows);
}

/** Columns with cells in counted rows that are neither read nor told. */
function silentColumns(book: Book): string[] {
  const { tables, problems, headers } = recognise(book, context2018);
  return book.sheets.flatMap(({ name, rows }) => {
    const ofSheet = tables.filter(({ sheet }) => sheet === name);
    const counted = new Set(ofSheet.flatMap((table) => table.rows.map(({ number }) => number)));
    const read = new Set(
      ofSheet.flatMap((table) => [
        ...[...table.columns.values()].map(({ column }) => column),
        ...table.rows.flatMap(({ cells }) => [...cells.values()].map(({ cell }) => cell.column)),
      ]),
    );
    const cells = [
      ...problems
        .filter(({ place }) => place.sheet === name)
        .flatMap(({ place, related = [] }) => [place, ...related]),
      ...headers
        .filter(({ place }) => place.sheet === name)
        .flatMap((header) => header.cells.map(({ address }) => ({ cell: address }))),
    ];
    const told = new Set(cells.flatMap(({ cell }) => parseAddress(cell ?? '')?.column ?? []));
    const typed = rows.filter(({ number }) => counted.has(number)).flatMap((row) => row.cells);
    return typed
      .filter(({ column }) => !read.has(column) && !told.has(column))
      .filter(
        (cell) => !isRunning(typed.filter(({ column }) => column === cell.column).map(({ text }) => text)),
      )
      .map(({ address }) => `${name}!${address}`);
  });
}

/** A column under no header that numbers the rows needs no word. */
function isRunning(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d{1,3}$/.test(text));
}

const words = fc.constantFrom<Value>(
  ...[
    'Data',
    'Tematica',
    'Cod întâlnire',
    'Instituția / organizația',
    'Nume și prenume',
    'Domeniu',
    'Nr. crt.',
  ],
  ...[
    'Dificultatea întâmpinată',
    'Cine a venit',
    'Subiecte',
    'Când',
    'Câți',
    'Observații',
    'Unitatea',
    'Suma',
  ],
);
const values = fc.constantFrom<Value>(
  ...[
    '15.03.2018',
    '16-17.04.2018',
    'AJOFM Iași',
    'Primăria Municipiului Iași',
    'Ion Mărgărit',
    'L-1',
    'R-2',
  ],
  ...[
    'Locuri de muncă după liberare',
    'Penitenciarul Iași',
    'locală',
    'da',
    '-',
    'idem',
    '3',
    'x',
    'Educație',
  ],
  ...[4, 12, 2018, { date: '2018-03-15' }, undefined, undefined, undefined],
);
const lone = fc.constantFrom<Value>(
  ...[
    'Întâlniri 2018',
    'Luna martie',
    'TOTAL',
    'Întocmit,',
    'Notă: fără',
    'Director',
    'L-1',
    'Lista telefoanelor',
  ],
);
const row = (cell: fc.Arbitrary<Value>) => fc.array(cell, { minLength: 1, maxLength: 7 });
const block = fc.oneof(
  { weight: 3, arbitrary: fc.array(row(values), { minLength: 1, maxLength: 8 }) },
  { weight: 3, arbitrary: row(words).map((header) => [header]) },
  { weight: 2, arbitrary: lone.map((cell) => [[cell]]) },
  { weight: 1, arbitrary: fc.constant<Value[][]>([[]]) },
  { weight: 1, arbitrary: fc.tuple(lone, values).map((cells) => [cells]) },
);
const sheet = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.flat());
const books = fc
  .array(sheet, { minLength: 1, maxLength: 2 })
  .map((sheets) => bookOf('tabel.xlsx', ...sheets.map((rows, i) => sheetOf(`Foaia ${i + 1}`, rows))));

describe('the ledger of rows', () => {
  it('has each row of random sheets once, with how it ended', () => {
    fc.assert(fc.property(books, expectWhole), { seed: 11, numRuns: 40 });
  });

  it('leaves no filled column of a counted table unread and untold', () => {
    fc.assert(
      fc.property(books, (book) => {
        expect(silentColumns(book)).toEqual([]);
      }),
      { seed: 12, numRuns: 40 },
    );
  });

  it('fails where of a row of data nothing became', () => {
    const { sheets } = bookOf('tabel.xlsx', sheetOf('Foaia 1', [['Data'], ['15.03.2018']]));
    const ledger = sheets.map((one) => sheetLedger(one, () => ({ state: 'data' })));
    const file = { path: 'tabel.xlsx', sha256: '', size: 1, read: true };
    expect(() => sheetSums([{ file, ledger }], [])).toThrow(/rows-unbalanced/);
  });
});

/** A folder of spreadsheets that nobody here made. */
const corpus = process.env.REINTEGRARE_CORPUS ?? '';
const bytesMax = 30_000;
const share = 30;

describe('the ledger of workbooks that nobody here wrote', () => {
  it.skipIf(!existsSync(corpus))(
    'has each row of them once (skipped where REINTEGRARE_CORPUS names no folder)',
    () => {
      const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:xlsx|xlsm|csv|ods|xls)$/i.test(path))
        .sort()
        .filter((path, i) => i % share === 0 && statSync(join(corpus, path)).size <= bytesMax);
      for (const path of files) {
        const { book } = parse(readFileSync(join(corpus, path)), path);
        if (book) expectWhole(book);
      }
    },
  );
});
