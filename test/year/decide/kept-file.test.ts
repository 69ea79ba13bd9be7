import { describe, expect, it } from 'vitest';
import { keepsDecisions } from '../../../src/field/own-files.js';
import { decodeText } from '../../../src/intake/read/text/encodings.js';
import { addDecisions } from '../../../src/year/decide/add-decisions.js';
import { readDecisions } from '../../../src/year/decide/read-decisions.js';
import { header, kept, table } from './support.js';

const row = 'aceeași;Caritas Timișoara;Timiș;Federația Caritas Timișoara;TM;;;2018-12-03;';

describe('a kept file', () => {
  it.each([
    ['with semicolons', `${header}\n${row}\n`],
    ['with commas and quotes', `${header.replaceAll(';', ',')}\n${row.replaceAll(';', ',')}\n`],
    ['with a mark and line ends of Windows', `\uFEFF${header}\r\n${row}\r\n`],
    [
      'with comments, blank lines and capitals',
      `# hotărâte, cu „ghilimele", de noi\n\n${header.toUpperCase()}\n# alta\n${row}`,
    ],
    [
      'without diacritics',
      `decizie;denumire_a;judet_a;denumire_b;judet_b\n${row.replace('aceeași', 'aceeasi')}`,
    ],
  ])('%s is read', (_, text) => {
    const { decisions, problems } = readDecisions(text, '../../organizatii.csv', table);
    expect(problems).toEqual([]);
    expect(decisions).toMatchObject([
      {
        verdict: 'same',
        a: { key: 'caritas timisoara', scope: 'TM' },
        b: { key: 'federatia caritas timisoara' },
      },
    ]);
  });

  it('of Excel, in windows-1250, is read', () => {
    const bytes = Buffer.from(
      `${header}\n${row}`.replaceAll('ș', '\u00ba').replaceAll('ț', '\u00fe'),
      'latin1',
    );
    const { decisions } = readDecisions(decodeText(bytes), '../../organizatii.csv', table);
    expect(decisions).toMatchObject([{ verdict: 'same', a: { key: 'caritas timisoara', scope: 'TM' } }]);
  });

  it.each([
    ['poate;ARAS;IS;Aras Iași;IS', 'verdict'],
    ['aceeași;;IS;Aras Iași;IS', 'name'],
    ['aceeași;ARAS;IS', 'name'],
    ['alta;ARAS;Atlantida;Aras Iași;IS', 'scope'],
    ['tip;ARAS;IS;;;navă', 'value'],
    ['alta;ARAS;IS;A.R.A.S.;IS', undefined],
    ['alta;„ARAS”;IS;aras;Iași', 'same-name'],
  ])('tells of the row %s what it lacks', (text, reason) => {
    const { decisions, problems } = kept(text);
    expect(problems.map(({ params, place }) => [params.reason, place])).toEqual(
      reason === undefined ? [] : [[reason, { file: '../../organizatii.csv', cell: 'A2' }]],
    );
    expect(decisions).toHaveLength(reason === undefined ? 1 : 0);
  });

  it.each([
    ['a quote that never ends', `${header}\n"${row}`],
    ['no column for the verdict', 'denumire_a;denumire_b\nA;B'],
  ])('with %s is told, and nothing of it is applied', (_, text) => {
    const { decisions, problems } = readDecisions(text, '../../organizatii.csv', table);
    expect(decisions).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['decisions-readable']);
  });

  it('is told from a table that a unit sends under its name', () => {
    expect(keepsDecisions(`# Iași\n${header}`)).toBe(true);
    expect(keepsDecisions('Domeniu;Dificultatea întâmpinată\nȘcoală;Lipsesc manualele')).toBe(false);
  });
});

describe('rows that are added', () => {
  const added = {
    decizie: 'alta',
    denumire_a: 'ARAS Iași',
    județ_a: 'Iași',
    denumire_b: 'ARAS București',
    data: '2018-12-03',
  };

  it('leave what is there as it was, comments and all', () => {
    const text = `# ale noastre\r\n${header}\r\n${row}\r\n`;
    const more = addDecisions(text, [added], table);
    expect(more.startsWith(text)).toBe(true);
    expect(more.slice(text.length)).toBe('alta;ARAS Iași;Iași;ARAS București;;;;2018-12-03;\r\n');
  });

  it('come in an order of their own, with the delimiter that is there', () => {
    const text = `${header.replaceAll(';', ',')}\n`;
    const other = { ...added, denumire_a: 'Caritas' };
    expect(addDecisions(text, [other, added], table)).toBe(addDecisions(text, [added, other], table));
    expect(addDecisions(text, [added], table)).toContain('alta,ARAS Iași,Iași,');
  });

  it('add the columns that a shorter file lacks', () => {
    const more = addDecisions('decizie;denumire_a;denumire_b\nalta;A;B\n', [added], table);
    const { decisions } = readDecisions(more, '../../organizatii.csv', table);
    expect(decisions).toMatchObject([
      { a: { key: 'a' } },
      { verdict: 'different', a: { key: 'aras iasi', scope: 'IS' }, day: '2018-12-03' },
    ]);
  });

  it('run no formula, and are found again', () => {
    const more = addDecisions('', [{ ...added, denumire_a: '=HYPERLINK("http://x")\nAsociația' }], table);
    expect(more).toContain(`'=HYPERLINK`);
    expect(more.trimEnd().split('\n')).toHaveLength(2);
    const { decisions } = readDecisions(more, '../../organizatii.csv', table);
    expect(decisions).toMatchObject([{ a: { key: 'hyperlink http x asociatia' } }]);
  });
});
