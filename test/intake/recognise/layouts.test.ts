import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/intake/read/book.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import type { Table } from '../../../src/intake/recognise/table.js';
import { bookOf, sheetOf } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

const find = (book: Book) => recognise(book, context2018);

/** What a table holds, column by column, with the address of the cell that gives each value. */
const contents = (table: Table | undefined) =>
  table?.rows.map((row) =>
    Object.fromEntries([...row.cells].map(([key, { cell }]) => [key, `${cell.text} @${cell.address}`])),
  );

describe('recognise', () => {
  it('finds a header under title lines, skips the numbering row, totals, notes and signatures', () => {
    const { tables, problems } = find(
      bookOf(
        'lista.xlsx',
        sheetOf('Foaie1', [
          ['MINISTERUL JUSTIȚIEI'],
          ['PENITENCIARUL VASLUI'],
          [],
          ['Nr. crt.', 'Cod întâlnire', 'Instituția', 'Nr. pers.'],
          ['0', '1', '2', '3'],
          [1, 'VS 1', 'AJOFM Vaslui', 2],
          [2, 'VS 1', 'Primăria Bârlad', 1],
          [undefined, 'Subtotal structuri publice', undefined, 3],
          ['TOTAL', undefined, undefined, 3],
          [],
          [undefined, 'Întocmit,', undefined, 'Director,'],
          [undefined, 'Ulmescianu Eufrosina', undefined, 'Cornișoru Zamfirache'],
        ]),
      ),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.unitHint).toMatchObject({
      unit: { code: 'vaslui' },
      from: 'title',
      place: { cell: 'A2' },
    });
    expect(contents(tables[0])).toEqual([
      { meeting: 'VS 1 @B6', organisation: 'AJOFM Vaslui @C6', count: '2 @D6' },
      { meeting: 'VS 1 @B7', organisation: 'Primăria Bârlad @C7', count: '1 @D7' },
    ]);
    expect(problems.map(({ rule, params }) => [rule, params.reason, params.rows])).toEqual([
      ['rows-set-aside', 'total', ['8-9']],
      ['rows-set-aside', 'signature', ['11-12']],
    ]);
  });

  it('takes a merged cell for every row that it covers, with the address of the cell typed', () => {
    const { tables } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf(
          'Participanți',
          [
            ['Cod întâlnire', 'Nume și prenume', 'Instituția'],
            ['IS-01', 'Brustureanu Anghelina', 'AJOFM Iași'],
            [undefined, 'Pătlăgeanu Toma', 'ISJ Iași'],
          ],
          [{ top: 2, left: 1, bottom: 3, right: 1 }],
        ),
      ),
    );
    expect(contents(tables[0])?.[1]).toMatchObject({ meeting: 'IS-01 @A2', organisation: 'ISJ Iași @C3' });
  });

  it('reads a blank cell of a group as the same, and „idem” too, but not a blank institution of a new meeting', () => {
    const { tables } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Participanți', [
          ['Cod întâlnire', 'Nume și prenume', 'Instituția', 'Tip'],
          ['IS-01', 'Brustureanu Anghelina', 'AJOFM Iași', 'structură publică locală'],
          [undefined, 'Pătlăgeanu Toma', undefined, undefined],
          ['idem', 'Gutuianu Elisaveta', 'ISJ Iași', undefined],
          ['IS-02', 'Scorușeanu Vasilica', undefined, undefined],
        ]),
      ),
    );
    expect(contents(tables[0])).toEqual([
      {
        meeting: 'IS-01 @A2',
        person: 'Brustureanu Anghelina @B2',
        organisation: 'AJOFM Iași @C2',
        kind: 'structură publică locală @D2',
      },
      {
        meeting: 'IS-01 @A2',
        person: 'Pătlăgeanu Toma @B3',
        organisation: 'AJOFM Iași @C2',
        kind: 'structură publică locală @D2',
      },
      { meeting: 'IS-01 @A2', person: 'Gutuianu Elisaveta @B4', organisation: 'ISJ Iași @C4' },
      { meeting: 'IS-02 @A5', person: 'Scorușeanu Vasilica @B5' },
    ]);
  });

  it('takes a director for a participant in the column of roles, not for a signature', () => {
    const { tables } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Participanți', [
          ['Cod întâlnire', 'Nume și prenume', 'Funcția', 'Instituția', 'Tip', 'Nr. pers.'],
          ['IS-01', 'Brustureanu Anghelina', 'consilier', 'AJOFM Iași', 'structură publică locală', 1],
          [undefined, 'Pătlăgeanu Toma', 'director adjunct', undefined, 'structură publică locală', 1],
        ]),
      ),
    );
    expect(tables[0]?.rows.map((row) => row.number)).toEqual([2, 3]);
  });

  it('takes marks for nothing, or for the same as above, but an error for what it is', () => {
    const { tables } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf(
          'Participanți',
          [
            ['Cod întâlnire', 'Instituția', 'Tip', 'Nr. pers.'],
            ['IS-01', 'idem', 'nu e cazul.', '—'],
            ['"', 'AJOFM Iași', '(n/a)', '...'],
            ['-//-', '„', 'IDEM', '#N/A'],
          ],
          [{ top: 2, left: 3, bottom: 3, right: 3 }],
        ),
      ),
    );
    expect(contents(tables[0])).toEqual([
      { meeting: 'IS-01 @A2' },
      { meeting: 'IS-01 @A2', organisation: 'AJOFM Iași @B3' },
      { meeting: 'IS-01 @A2', organisation: 'AJOFM Iași @B3', count: '#N/A @D4' },
    ]);
  });

  it('drops no row of marks without a word: one that repeats the one above counts, one that says nothing is told', () => {
    const { tables, problems } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Participanți', [
          ['Cod întâlnire', 'Instituția', 'Tip'],
          ['IS-01', 'AJOFM Iași', 'ONG'],
          ['idem', 'idem', 'idem'],
          ['-', 'nu e cazul', '—'],
        ]),
      ),
    );
    expect(tables[0]?.rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(problems).toMatchObject([{ rule: 'rows-set-aside', params: { reason: 'nothing', rows: ['4'] } }]);
  });

  it('takes the day on which a table was drawn up for a note, a meeting without a theme for a row', () => {
    const { tables, problems } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Întâlniri', [
          ['Cod', 'Data', 'Tematica'],
          ['IS-01', '15.03.2018', 'Munca'],
          ['IS-02', '20.03.2018'],
          [],
          [undefined, 'Iași, 20.12.2018'],
          ['Data:', { date: '2018-12-20' }],
          [],
          ['IS-03', '21.03.2018'],
        ]),
      ),
    );
    expect(tables[0]?.rows.map(({ number }) => number)).toEqual([2, 3, 8]);
    expect(problems).toMatchObject([{ rule: 'rows-set-aside', params: { rows: ['5-6'], reason: 'note' } }]);
  });

  it('takes a company whose name begins like a total for a participant', () => {
    const { tables } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Participanți', [
          ['Cod întâlnire', 'Instituția', 'Nr. pers.'],
          ['IS-01', 'Total Consult SRL'],
          [undefined, 'S.C. Total Distribuție S.R.L.', 2],
          [undefined, 'Subtotal ONG', 2],
        ]),
      ),
    );
    expect(tables[0]?.rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('finds two tables one under the other, the title between them no row of the first', () => {
    const { tables } = find(
      bookOf(
        'Penitenciarul Margineni.xlsx',
        sheetOf('Foaie1', [
          ['Data', 'Tematica'],
          ['28.06.2018', 'Accesul la servicii sociale'],
          [],
          ['II. PARTICIPANȚI'],
          ['Instituția', 'Nume și prenume'],
          ['DGASPC Dâmbovița', 'Zmeurănoiu Haralambie'],
        ]),
      ),
    );
    expect(tables.map(({ kind, rows }) => [kind, rows.map((row) => row.number)])).toEqual([
      ['meetings', [2]],
      ['participants', [6]],
    ]);
  });

  it('reads a wide table as meetings and participants, each row knowing its meeting', () => {
    const { tables } = find(
      bookOf(
        'Raport.xlsx',
        sheetOf('Foaie1', [
          ['Unitatea', 'Data', 'Tema întâlnirii', 'Instituția participantă', 'Nr. pers.'],
          ['Târgșor', '24.04.2018', 'Locuirea după liberare', 'AJOFM Prahova', 2],
          [undefined, undefined, undefined, 'DGASPC Prahova', 1],
          ['Târgșor', '25.05.2018', 'Sănătatea', 'DSP Prahova', 1],
        ]),
      ),
    );
    expect(
      tables.map(({ kind, rows }) => [kind, rows.map((row) => [row.number, Number(row.meetingAt?.key)])]),
    ).toEqual([
      [
        'meetings',
        [
          [2, 2],
          [4, 4],
        ],
      ],
      [
        'participants',
        [
          [2, 2],
          [3, 2],
          [4, 4],
        ],
      ],
    ]);
    expect([...(tables[1]?.columns.keys() ?? [])]).toEqual(['organisation', 'count']);
  });

  it('reads a header of two rows with merged cells', () => {
    const { tables } = find(
      bookOf(
        'Deva.xlsx',
        sheetOf(
          'Foaie1',
          [
            ['Nr. crt.', 'Întâlnirea', undefined, 'Participanți', undefined],
            [undefined, 'Data', 'Tema', 'Instituția', 'Nr.'],
            [1, '09.05.2018', 'Reintegrarea', 'AJOFM Hunedoara', 2],
          ],
          [
            { top: 1, left: 1, bottom: 2, right: 1 },
            { top: 1, left: 2, bottom: 1, right: 3 },
            { top: 1, left: 4, bottom: 1, right: 5 },
          ],
        ),
      ),
    );
    expect(tables.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
      ['meetings', 2],
      ['participants', 2],
    ]);
    expect(contents(tables[0])).toEqual([{ date: '09.05.2018 @B3', theme: 'Reintegrarea @C3' }]);
    expect(contents(tables[1])).toEqual([{ organisation: 'AJOFM Hunedoara @D3', count: '2 @E3' }]);
  });

  it('names a missing required column with all its rows, and takes no row of that table', () => {
    const { tables, problems } = find(
      bookOf(
        'Arad.xlsx',
        sheetOf('Întâlniri', [
          ['Cod întâlnire', 'Tematica'],
          ['AR-1', 'Locuirea'],
          ['AR-2', 'Sănătatea'],
        ]),
      ),
    );
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([
      {
        rule: 'required-column',
        severity: 'error',
        place: { sheet: 'Întâlniri', cell: 'A1' },
        params: { column: 'date' },
        rows: [2, 3],
      },
    ]);
  });

  it('does not guess between two columns that claim one key', () => {
    const { tables, problems } = find(
      bookOf(
        'Arad.xlsx',
        sheetOf('Participanți', [
          ['Denumirea instituției', 'Instituția participantă', 'Nr. pers.'],
          ['AJOFM Arad', 'ITM Arad', 1],
        ]),
      ),
    );
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'columns-compete', severity: 'error', place: { cell: 'A1' }, related: [{ cell: 'B1' }] },
    ]);
  });

  it('says of a workbook without tables that there is none, and of a sheet that it was skipped', () => {
    const other = (...rows: string[][]) => find(bookOf('tabel.xlsx', sheetOf('Foaie1', rows))).problems;
    expect(other(['Tura', 'Pe cine'], ['zi', 'Ion Mărgărit'], ['noapte', 'Dan Cernat'])).toMatchObject([
      { rule: 'table-not-recognised', severity: 'error', place: { file: 'tabel.xlsx', sheet: 'Foaie1' } },
    ]);
    // What is like nothing of ours is no mistake of anyone.
    expect(other(['Capitol', 'Suma'], ['7.1.', 'B'])).toMatchObject([
      { rule: 'sheet-skipped', severity: 'info', params: { reason: 'unlike' } },
    ]);
    const { problems } = find(
      bookOf(
        'Iasi.xlsx',
        sheetOf('Instrucțiuni', [['Completați toate foile.']]),
        sheetOf('Întâlniri', [
          ['Data', 'Tematica', 'Verificare'],
          ['15.03.2018', 'Munca', 'da'],
        ]),
      ),
    );
    expect(problems.map(({ rule, place }) => [rule, place.sheet, place.cell])).toEqual([
      ['sheet-skipped', 'Instrucțiuni', undefined],
      ['column-skipped', 'Întâlniri', 'C1'],
    ]);
  });
});
