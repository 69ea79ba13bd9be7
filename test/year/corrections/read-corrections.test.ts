import { describe, expect, it } from 'vitest';
import { keepsDecisions } from '../../../src/field/own-files.js';
import { correctionColumns, readCorrections } from '../../../src/year/corrections/read-corrections.js';

const header = Object.values(correctionColumns).join(';');
const read = (row: string, above = header) => readCorrections(`${above}\n${row}`, '../corecturi.csv');

describe('corecturi.csv', () => {
  it('is known by its header, and read whatever the order and spelling of its columns', () => {
    expect(keepsDecisions(header)).toBe(true);
    const { corrections, problems } = read(
      'D3,CORECTATA,2018\\Iasi.xlsx,31.04.2018,30.04.2018,D. P.,3.12.2018,telefon',
      'Celula,decizie,fisier,valoare,corectat,cine,data,motiv',
    );
    expect(problems).toEqual([]);
    expect(corrections).toMatchObject([
      {
        file: '2018/Iasi.xlsx',
        line: { verdict: 'correct', sheet: '', cell: 'D3', corrected: '30.04.2018', day: '2018-12-03' },
      },
    ]);
  });

  it.each([
    ['corectat;a.xlsx;F;$d$3;1;2;;telefon;D. P.;2018-12-03', undefined],
    ['corectat;a.xlsx;F;D3;1;;;telefon;D. P.;2018-12-03', undefined],
    ['acceptat;a.xlsx;F;D3;1;;date-not-sunday;telefon;D. P.;2018-12-03', undefined],
    ['acceptat;a.xlsx;;;;;unit-told-alike;telefon;D. P.;2018-12-03', undefined],
    ['poate;a.xlsx;F;D3;1;2;;telefon;D. P.;2018-12-03', 'verdict'],
    ['corectat;;F;D3;1;2;;telefon;D. P.;2018-12-03', 'file'],
    ['corectat;a.xlsx;F;;1;2;;telefon;D. P.;2018-12-03', 'cell'],
    ['corectat;a.xlsx;F;D3:D5;1;2;;telefon;D. P.;2018-12-03', 'cell'],
    ['corectat;a.xlsx;F;D3;1;2;;telefon;;2018-12-03', 'by'],
    ['corectat;a.xlsx;F;D3;1;2;;telefon;D. P.;ieri', 'day'],
    ['corectat;a.xlsx;F;D3;1;2;;;D. P.;2018-12-03', 'reason'],
    ['corectat;a.xlsx;F;D3;1;1;;telefon;D. P.;2018-12-03', 'nothing-corrected'],
    ['acceptat;a.xlsx;F;D3;1;;duminica;telefon;D. P.;2018-12-03', 'rule'],
    ['acceptat;a.xlsx;F;D3;1;;date-readable;telefon;D. P.;2018-12-03', 'rule-of-errors'],
  ])('%s: %s is missing', (row, reason) => {
    const { corrections, problems } = read(row);
    expect(problems.map(({ params, place }) => [params.reason, place])).toEqual(
      reason === undefined ? [] : [[reason, { file: '../corecturi.csv', cell: 'A2' }]],
    );
    expect(corrections).toHaveLength(reason === undefined ? 1 : 0);
  });

  it.each(['decizie;fișier\ncorectat;a.xlsx', `${header}\ncorectat;"a.xlsx`])('%s is damaged', (text) => {
    expect(readCorrections(text, 'corecturi.csv').problems.map(({ rule }) => rule)).toEqual([
      'decisions-readable',
    ]);
  });
});
