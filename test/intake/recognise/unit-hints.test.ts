import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/intake/read/book.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { bookOf, sheetOf } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

const meetings = (name: string, ...titles: readonly string[]): Sheet =>
  sheetOf(name, [
    ...titles.map((title) => [title]),
    ['Cod întâlnire', 'Data', 'Tematica'],
    ['1', '15.03.2018', 'Locuirea după liberare'],
  ]);

/** The unit of each table and by what it is told, then the contradictions. */
const told = (file: string, ...sheets: readonly Sheet[]) => {
  const { tables, problems } = recognise(bookOf(file, ...sheets), context2018.units);
  return [
    tables.map(({ unitHint }) => unitHint && `${unitHint.unit.code} (${unitHint.from})`),
    problems
      .filter(({ rule }) => rule === 'unit-told-alike')
      .map(({ params }) => `${params.by}: ${params.unit}, ${params.from}: ${params.told}`),
  ];
};

describe('the unit of a table', () => {
  it('is told by the title before the sheet, the page header, the file and the folder', () => {
    const plain = meetings('Întâlniri');
    expect(told('Vaslui/situatie.xlsx', meetings('Întâlniri', 'P. Vaslui', 'Anul 2018'))).toEqual([
      ['vaslui (title)'],
      [],
    ]);
    expect(told('situatie.xlsx', meetings('Penitenciarul Vaslui'))).toEqual([['vaslui (sheet)'], []]);
    expect(told('situatie.xlsx', { ...plain, pageHeader: 'A.N.P.\nP.S. Jilava' })).toEqual([
      ['ps-bucuresti-jilava (page-header)'],
      [],
    ]);
    expect(told('Vaslui 2018.xlsx', plain)).toEqual([['vaslui (file)'], []]);
    expect(told('Vaslui/situatie.xlsx', plain)).toEqual([['vaslui (folder)'], []]);
    expect(told('situatie.xlsx', plain)).toEqual([[undefined], []]);
  });

  it('is told by the other sheets where they name one', () => {
    const sheets = [meetings('1', 'Penitenciarul Vaslui'), meetings('2')];
    expect(told('situatie.xlsx', ...sheets)).toEqual([['vaslui (title)', 'vaslui (title)'], []]);
    const two = [meetings('1', 'Penitenciarul Vaslui'), meetings('2', 'Penitenciarul Iași'), meetings('3')];
    expect(told('situatie.xlsx', ...two)).toEqual([['vaslui (title)', 'iasi (title)', undefined], []]);
  });

  it('is told by the names of sheets, where each bears that of a unit', () => {
    expect(told('Zona Iasi.xlsx', meetings('Vaslui'), meetings('P. Botoșani'))).toEqual([
      ['vaslui (sheet)', 'botosani (sheet)'],
      [
        'sheet: Penitenciarul Vaslui, file: Penitenciarul Iași',
        'sheet: Penitenciarul Botoșani, file: Penitenciarul Iași',
      ],
    ]);
    // A town where a meeting was held.
    expect(told('Penitenciarul Iasi.xlsx', meetings('Vaslui'))).toEqual([['iasi (file)'], []]);
  });

  it('is taken from the surer place, and the contradiction told', () => {
    expect(told('Penitenciarul Codlea/situatie.xlsx', meetings('1', 'P. Slobozia'))).toEqual([
      ['slobozia (title)'],
      ['title: Penitenciarul Slobozia, folder: Penitenciarul Codlea'],
    ]);
    expect(told('Penitenciarul Deva/Penitenciarul Arad.xlsx', meetings('1'))).toEqual([
      ['arad (file)'],
      ['file: Penitenciarul Arad, folder: Penitenciarul Deva'],
    ]);
    expect(told('PS Jilava.xlsx', meetings('1', 'Penitenciarul Jilava'))[1]).toEqual([
      'title: Penitenciarul București-Jilava, file: Penitenciarul-Spital București-Jilava',
    ]);
    // The town of several units is no contradiction.
    expect(told('Craiova/situatie.xlsx', meetings('1', 'C.D. Craiova'))[1]).toEqual([]);
  });

  it('is left open where a title names two, but one of them is told elsewhere', () => {
    const joint = meetings('1', 'Penitenciarul Iași și Penitenciarul Vaslui');
    expect(told('situatie.xlsx', joint)).toEqual([[undefined], []]);
    expect(told('Vaslui.xlsx', joint)).toEqual([['vaslui (file)'], []]);
    expect(told('Deva.xlsx', joint)).toEqual([[undefined], []]);
  });
});
