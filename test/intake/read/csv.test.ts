import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/intake/read/parse.js';
import { fitDelimiter } from '../../../src/intake/read/text/delimiter.js';
import { splitRecords } from '../../../src/intake/read/text/records.js';
import { bookOf, cellsOf, textsOf, verdict } from './workbook.js';

fc.configureGlobal({ seed: 2018 });

const texts = (content: string | Uint8Array) =>
  textsOf(bookOf(typeof content === 'string' ? strToU8(content) : content, 'Iasi.csv'));

describe('text in any encoding', () => {
  const sentence = 'Iași: „bună” înțelegere';

  it.each([
    ['UTF-8', Buffer.from(sentence), sentence],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sentence}`), sentence],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le'), sentence],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16(), sentence],
    ['UTF-16 without a mark', Buffer.from(sentence, 'utf16le'), sentence],
    ['windows-1250', Buffer.from('Ia\xbai: \x84bun\xe3\x94 \xeen\xfeelegere', 'latin1'), sentence],
    ['ISO-8859-16', Buffer.from('Ia\xbai: \xa5bun\xe3\xb5 \xeen\xfeelegere', 'latin1'), sentence],
    [
      'UTF-8 with a damaged letter',
      Buffer.concat([Buffer.from(sentence), Buffer.of(0xc8)]),
      `${sentence}\ufffd`,
    ],
  ])('%s', (_, bytes, expected) => {
    expect(texts(bytes).A1).toBe(expected);
  });

  it.each([
    ['instituția', 'institu\xeeia'],
    ['muncă după liberare', 'munc\xc7 dup\xc7 liberare'],
    ['Întâlnire în județul Timiș', '\xd7nt\x83lnire \x8cn jude\xeeul Timi\xad'],
    ['județ', 'jude\xee'],
    ['ȚARĂ, ȘCOALĂ', '\xddAR\xc6, \xb8COAL\xc6'],
  ])('reads %s in code page 852', (expected, typed) => {
    expect(texts(Buffer.from(`${typed};1`, 'latin1')).A1).toBe(expected);
  });

  it.each(['Tîrgu Jiu', 'Vîlcea', 'sînt', 'hotărî', 'reîncadrare'])(
    'keeps %s of windows-1250',
    (expected) => {
      const typed = expected.replaceAll('î', '\xee').replaceAll('ă', '\xe3');
      expect(texts(Buffer.from(`${typed};1`, 'latin1')).A1).toBe(expected);
    },
  );

  it('reads ISO-8859-2 like windows-1250, whose Romanian letters it shares', () => {
    expect(texts(Buffer.from('Gala\xfei;Bra\xbaov', 'latin1'))).toEqual({ A1: 'Galați', B1: 'Brașov' });
  });
});

describe('delimiters', () => {
  it.each([
    [';', 'Cod;Tematica\nIS-01;muncă, locuire, sănătate\nIS-02;locuire, muncă, sănătate'],
    [';', 'Cod;Valoare\nIS-01;1,5\nIS-02;2,5'],
    [';', 'Penitenciarul Iași, 2018\n\nCod;Data\nIS-01;15.03.2018'],
    [',', 'Cod,Coorganizatori\nIS-01,"Vaslui; Botoșani"\nIS-02,Galați'],
    ['\t', 'Cod\tTematica\nIS-01\tmuncă; locuire\nIS-02\tsănătate; muncă'],
    ['|', 'Cod|Tematica\nIS-01|muncă'],
    [';', 'un singur cuvânt'],
  ])('finds %j', (delimiter, text) => {
    expect(fitDelimiter(text).delimiter).toBe(delimiter);
  });

  it('finds the delimiter of any table whose cells it does not stand in', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ș', '1', ' ', '"', '\n'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t', '|'), (rows, delimiter) => {
        const written = write(
          [['Cod', 'Data', 'Tematica'], ...rows.map(([_, b = '', c = '']) => ['IS', b, c])],
          delimiter,
        );
        expect(fitDelimiter(written).delimiter).toBe(delimiter);
      }),
    );
  });

  it('believes the line that Excel puts first, and does not count it as a row', () => {
    expect(texts('sep=,\r\nCod,a;b\r\n')).toEqual({ A1: 'Cod', B1: 'a;b' });
    expect(texts('"sep=|"\nCod|Data')).toEqual({ A1: 'Cod', B1: 'Data' });
    expect(texts('separat=;')).toEqual({ A1: 'separat=' });
  });
});

describe('records', () => {
  it('gives back any cells that were written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ș', ';', '"', '\n', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(split(write(rows, ';'))).toEqual(rows);
      }),
    );
  });

  it('never trips over a text, whatever the delimiter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', 'a', '') }), (text) => {
        expect(['read', 'unclosed-quote']).toContain(text === '' ? 'read' : verdict(strToU8(`a${text}`)));
      }),
    );
  });

  it.each([
    ['a;b\n', [['a', 'b']]],
    [
      'a;\n;b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a;', [['a', '']]],
    ['"casa" albă;x', [['casa albă', 'x']]],
    ['a "b";c', [['a "b"', 'c']]],
    ['"a""b"', [['a"b']]],
    ['""', [['']]],
  ])('%j', (text, records) => {
    expect(split(text)).toEqual(records);
  });

  it('stands in the row where Excel shows it', () => {
    const content = 'Titlu\r\n\r\nCod;Tema\r\n"IS\r\n01";muncă\rIS-02;locuire\n';
    expect(texts(content)).toEqual({
      A1: 'Titlu',
      A3: 'Cod',
      B3: 'Tema',
      A4: 'IS\n01',
      B4: 'muncă',
      A5: 'IS-02',
      B5: 'locuire',
    });
  });

  it('keeps every cell text: what it means is decided by its column', () => {
    const cells = Object.values(cellsOf(bookOf(strToU8('0722123456;15.03.2018;1,5'), 'Iasi.csv')));
    expect(cells.map(({ value }) => value.type)).toEqual(['text', 'text', 'text']);
  });

  it('says in which row a quote is never closed', () => {
    const { problems } = parse(strToU8('a;b\nc;"d\ne;f\n'), 'Iasi.csv');
    expect(problems[0]?.params).toEqual({ reason: 'unclosed-quote', row: '2' });
  });
});

function write(rows: readonly (readonly string[])[], delimiter: string): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((cells) => `${cells.map(quote).join(delimiter)}\n`).join('');
}

function split(text: string): string[][] {
  const records: string[][] = [];
  splitRecords(text, ';', (_, fields) => {
    records.push([...fields]);
    return undefined;
  });
  return records;
}

describe('a table that another program damaged', () => {
  const rows = [
    ['Cod întâlnire', 'Instituția', 'Nr. reprezentanți'],
    ['V-1', 'Primăria „Vaslui”', '2'],
    ['V-1', 'Asociația Drum Drept, filiala Vaslui', ''],
    ['V-2', 'A zis "da"', '1'],
  ];
  const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const commas = rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? inQuotes(cell) : cell)).join(','));
  const cells = Object.fromEntries(
    rows.flatMap((row, i) => row.flatMap((cell, j) => (cell === '' ? [] : [[`${'ABC'[j]}${i + 1}`, cell]]))),
  );
  const told = (text: string) => {
    const { book, problems } = parse(strToU8(text), 'Vaslui.csv');
    return {
      cells: book && textsOf(book),
      told: problems.map(({ params }) => [params.reason, params.delimiter, params.cells]),
    };
  };

  it('is read where every line stands in quotes', () => {
    const note = ['lines-in-quotes', ',', ['A1:A4']];
    expect(told(commas.map(inQuotes).join('\n'))).toEqual({ cells, told: [note] });
    expect(told(commas.map((line) => `${inQuotes(line)};;`).join('\r\n'))).toEqual({ cells, told: [note] });
  });

  it('is read where only the lines with quotes in them were taken for one cell', () => {
    const lines = commas.map((line) => (line.includes('"') ? inQuotes(line) : line));
    expect(told(lines.join('\n'))).toEqual({ cells, told: [['lines-in-quotes', ',', ['A3:A4']]] });
  });

  it('is read where the header, or rows added later, have another delimiter', () => {
    const [header = '', ...others] = commas;
    expect(told([header.replaceAll(',', ';'), ...others].join('\n'))).toEqual({
      cells,
      told: [['other-delimiter', ';', ['A1']]],
    });
    const last = commas.map((line, i) => (i > 2 ? line.replaceAll(',', '\t') : line));
    expect(told(last.join('\n'))).toEqual({ cells, told: [['other-delimiter', '\t', ['A4']]] });
  });

  it('leaves titles and prose as they are', () => {
    const title = 'Situația întâlnirilor, Penitenciarul Vaslui, anul 2018';
    for (const typed of [title, `"${title}"`]) {
      const { cells: read, told: notes } = told(`${typed}\nCod;Data;Tema\nV-1;15.03.2018;Locuirea`);
      expect([read?.A1, read?.C3, notes]).toEqual([title, 'Locuirea', []]);
    }
  });

  it('takes a cell that says it is text as that text', () => {
    expect(texts('="V-1";"=""a; b""";="a ""b""";=1+1;="x"y;="\n')).toEqual({
      A1: 'V-1',
      B1: 'a; b',
      C1: 'a "b"',
      D1: '=1+1',
      E1: '="x"y',
      F1: '="',
    });
  });
});
