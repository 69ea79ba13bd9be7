import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/intake/read/book.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { bookOf, sheetOf, type Value } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

const find = (book: Book) => recognise(book, context2018);
const one = (...rows: readonly (readonly Value[])[]) => find(bookOf('Iasi.xlsx', sheetOf('Foaie1', rows)));

/** The values of some columns of a table, row by row. */
const values = (book: Book | ReturnType<typeof find>, kind: string, ...keys: readonly string[]) => {
  const { tables } = 'tables' in book ? book : find(book);
  return tables
    .filter((table) => table.kind === kind)
    .flatMap(({ rows }) => rows.map(({ cells }) => keys.map((key) => cells.get(key)?.cell.text)));
};

const meetings = [
  ['Cod întâlnire', 'Data', 'Tematica'],
  ['IS-1', '15.03.2018', 'Munca după liberare'],
  ['IS-2', '20.04.2018', 'Locuințe sociale'],
];

describe('tables beside each other', () => {
  it('are two where the one on the right points at meetings by itself', () => {
    const found = one(
      ['Cod întâlnire', 'Data', 'Tematica', undefined, 'Cod întâlnire', 'Instituția'],
      ['IS-1', '15.03.2018', 'Munca după liberare', undefined, 'IS-1', 'AJOFM Iași'],
      ['IS-2', '20.04.2018', 'Locuințe sociale', undefined, 'IS-1', 'Primăria Iași'],
      [undefined, undefined, undefined, undefined, 'IS-2', 'DGASPC Iași'],
    );
    expect(values(found, 'meetings', 'code', 'date')).toEqual([
      ['IS-1', '15.03.2018'],
      ['IS-2', '20.04.2018'],
    ]);
    expect(values(found, 'participants', 'meeting', 'organisation')).toEqual([
      ['IS-1', 'AJOFM Iași'],
      ['IS-1', 'Primăria Iași'],
      ['IS-2', 'DGASPC Iași'],
    ]);
  });

  it('are one where the row only goes on behind a blank column', () => {
    const found = one(
      ['Data', 'Tematica', undefined, 'Nume și prenume', 'Instituția'],
      ['15.03.2018', 'Munca', undefined, 'Ulmescianu Eufrosina', 'AJOFM Iași'],
      [undefined, undefined, undefined, 'Cornișoru Zamfira', 'Primăria Iași'],
    );
    expect(found.tables.find(({ kind }) => kind === 'participants')?.rows).toMatchObject([
      { meetingAt: { key: '2' } },
      { meetingAt: { key: '2' } },
    ]);
  });
});

describe('columns that are entries', () => {
  it('are days of meetings above marks', () => {
    const book = bookOf(
      'Iasi.xlsx',
      sheetOf('Întâlniri', meetings),
      sheetOf('Participare', [
        ['Instituția', { date: '2018-03-15' }, { date: '2018-04-20' }],
        ['AJOFM Iași', 'x', 'x'],
        ['Primăria Iași', undefined, 'x'],
      ]),
    );
    expect(values(book, 'participants', 'organisation', 'date')).toEqual([
      ['AJOFM Iași', '2018-03-15'],
      ['AJOFM Iași', '2018-04-20'],
      ['Primăria Iași', '2018-04-20'],
    ]);
  });

  it('are institutions above numbers of people, which are no numbers of domains', () => {
    const found = one(
      ['Data', 'Tematica', 'AJOFM Iași', 'Primăria Iași', 'DGASPC Iași'],
      ['15.03.2018', 'Munca după liberare', 2, 3, undefined],
      ['20.04.2018', 'Locuințe sociale', undefined, 1, 4],
    );
    expect(values(found, 'participants', 'organisation', 'count')).toEqual([
      ['AJOFM Iași', '2'],
      ['Primăria Iași', '3'],
      ['Primăria Iași', '1'],
      ['DGASPC Iași', '4'],
    ]);
  });

  it('are kinds of institutions, each in other words', () => {
    const found = one(
      ['Data', 'Tematica', 'Sectorul public', 'Societatea civilă', 'Mediul privat'],
      ['15.03.2018', 'Munca', 'AJOFM Iași; Primăria Iași', 'Asociația „Lumina” Iași', 'SC Textila SA'],
    );
    expect(values(found, 'participants', 'organisation', 'kind')).toEqual([
      ['AJOFM Iași', 'structură publică locală'],
      ['Primăria Iași', 'structură publică locală'],
      ['Asociația „Lumina” Iași', 'ONG'],
      ['SC Textila SA', 'instituție privată'],
    ]);
  });
});

describe('meetings', () => {
  it('stand in lines above those who came, with their type', () => {
    const found = one(
      ['Instituția', 'Nr. reprezentanți'],
      ['15.03.2018 – Munca după liberare – întâlnire interregională'],
      ['AJOFM Iași', 2],
      ['Locuințe sociale (20.04.2018)'],
      ['Primăria Iași', 1],
    );
    expect(values(found, 'meetings', 'date', 'theme', 'type')).toEqual([
      ['15.03.2018', 'Munca după liberare', 'interregională'],
      ['20.04.2018', 'Locuințe sociale', undefined],
    ]);
  });

  it('stand in forms whose labels are the contract’s, with or without a colon', () => {
    const found = one(
      ['Unitatea penitenciară:', 'Penitenciarul Iași'],
      ['Data', '15.03.2018'],
      ['Tip întâlnire', 'interregională'],
      ['TEMATICA', 'Voluntariatul în penitenciar'],
      [],
      ['Instituția', 'Nr. reprezentanți'],
      ['AJOFM Iași', 2],
      ['Primăria Iași', 1],
    );
    expect(values(found, 'meetings', 'unit', 'date', 'type', 'theme')).toEqual([
      ['Penitenciarul Iași', '15.03.2018', 'interregională', 'Voluntariatul în penitenciar'],
    ]);
    expect(values(found, 'participants', 'organisation')).toEqual([['AJOFM Iași'], ['Primăria Iași']]);
  });

  it('have their day in parts, the month cut short', () => {
    const found = one(
      ['Ziua', 'Luna', 'Anul', 'Tematica', 'Locul desfășurării'],
      [15, 'mar.', 2018, 'Munca după liberare', 'Sala de ședințe'],
      [20, 'sept.', 2018, 'Locuințe sociale', 'Biblioteca'],
    );
    expect(values(found, 'meetings', 'date')).toEqual([['15 mar. 2018'], ['20 sept. 2018']]);
  });

  it('are called off beside their theme, not in it', () => {
    const off = ['Munca (contramandată)', 'Munca – nu a mai avut loc', 'AMÂNATĂ: Munca', 'Întâlnire anulată'];
    const held = ['Pedepse suspendate și munca', 'Vizite amânate: ce facem?', 'Munca și pedeapsa suspendată'];
    const rows = [...off, ...held].map((theme, i) => [`IS-${i}`, `1${i}.03.2018`, theme]);
    expect(values(one(meetings[0] ?? [], ...rows), 'meetings', 'theme').flat()).toEqual(held);
  });

  it('are called off where their row is crossed out', () => {
    const [sheet] = bookOf('Iasi.xlsx', sheetOf('Întâlniri', meetings)).sheets;
    const rows = (sheet?.rows ?? []).map((row) =>
      row.number === 2
        ? { ...row, cells: row.cells.map((cell) => ({ ...cell, struck: true as const })) }
        : row,
    );
    const found = find(bookOf('Iasi.xlsx', { ...(sheet ?? sheetOf('', [])), rows }));
    expect(values(found, 'meetings', 'code')).toEqual([['IS-2']]);
    expect(found.problems).toMatchObject([{ rule: 'rows-set-aside', severity: 'warning' }]);
  });

  it('that are planned for another year are none that anybody asks for', () => {
    const plan = (year: number) =>
      find(
        bookOf(
          'Iasi.xlsx',
          sheetOf('Întâlniri', meetings),
          sheetOf('Plan', [
            ['Data propusă', 'Tema', 'Locul'],
            [`11.03.${year}`, 'Munca', 'Sala'],
            [`12.04.${year}`, 'Locuirea', 'Sala'],
          ]),
        ),
      ).problems.map(({ rule }) => rule);
    expect(plan(2018)).toContain('subject-unclear');
    expect(plan(2019)).not.toContain('subject-unclear');
  });
});

describe('difficulties', () => {
  it('may speak of what is suspended or postponed', () => {
    const found = one(
      ['Domeniu', 'Dificultatea întâmpinată'],
      ['Locuire', 'Plata chiriei este suspendată'],
      ['Locuire', 'Repartițiile sunt amânate'],
    );
    expect(values(found, 'difficulties', 'difficulty')).toHaveLength(2);
  });
});
