import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/intake/read/parse.js';
import { bookOf, cellsOf, parts, relations, sheetXml, textsOf, verdict, workbook, zip } from './workbook.js';

const strings = (...items: string[]) => ({
  'xl/sharedStrings.xml': `<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});

const styles = (...codes: string[]) => ({
  'xl/styles.xml':
    `<styleSheet><numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}` +
    `</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>` +
    `${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
});

describe('cells of an xlsx workbook', () => {
  it('takes rich text as one, without its phonetic reading', () => {
    const text =
      '<r><t>Primăria </t></r><r><rPr><b/></rPr><t>Iași</t></r><rPh sb="0" eb="1"><t>fonetic</t></rPh>';
    const book = bookOf(workbook('<row r="2"><c r="B2" t="s"><v>0</v></c></row>', '', strings(text)));
    expect(textsOf(book)).toEqual({ B2: 'Primăria Iași' });
  });

  it('tells cells that are crossed out', () => {
    const fonts = '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>';
    const xfs = [0, 1, 2].map((font) => `<xf numFmtId="0" fontId="${font}"/>`).join('');
    const cells = [0, 1, 2].map((style) => `<c s="${style}" t="str"><v>Iași</v></c>`).join('');
    const part = { 'xl/styles.xml': `<styleSheet>${fonts}<cellXfs>${xfs}</cellXfs></styleSheet>` };
    const [row] = bookOf(workbook(`<row>${cells}</row>`, '', part)).sheets[0]?.rows ?? [];
    expect(row?.cells.map((one) => one.struck)).toEqual([undefined, true, undefined]);
  });

  it('takes texts that stand in the cell', () => {
    const book = bookOf(
      workbook('<row><c t="inlineStr"><is><r><t>Jude</t></r><r><t>ț</t></r></is></c></row>'),
    );
    expect(textsOf(book)).toEqual({ A1: 'Județ' });
  });

  it('writes out what XML cannot hold', () => {
    const rows = '<row><c t="str"><v>Iași_x000D_\nVaslui _x005F_x000D_</v></c></row>';
    expect(textsOf(bookOf(workbook(rows)))).toEqual({ A1: 'Iași\nVaslui _x000D_' });
  });

  it('cleans spaces and letters that nobody sees, and leaves out cells of spaces alone', () => {
    const rows =
      '<row><c t="str"><v>\u00a0Penitenciarul\u00adul\u200b Iași </v></c><c t="str"><v> \u00a0</v></c></row>';
    expect(textsOf(bookOf(workbook(rows)))).toEqual({ A1: 'Penitenciarulul Iași' });
  });

  it('takes the result of a formula, zero and false included', () => {
    const rows =
      '<row><c><f>SUM(B1:B2)</f><v>0</v></c><c t="b"><f>A1&gt;1</f><v>0</v></c><c t="str"><f>""</f><v></v></c>' +
      '<c t="str"><f t="shared" si="0"/><v>Iași</v></c><c><f t="array" ref="E1:E2">A1:A2</f><v>5</v></c></row>';
    const { book, problems } = parse(workbook(rows), 'Iasi.xlsx');
    expect(problems).toEqual([]);
    expect(book && textsOf(book)).toEqual({ A1: '0', B1: 'FALSE', D1: 'Iași', E1: '5' });
  });

  it('says in one finding a sheet which formulas have no result', () => {
    const rows = [3, 4, 5].map((row) => `<row r="${row}"><c r="F${row}"><f>A1</f></c></row>`).join('');
    const { book, problems } = parse(
      workbook(`${rows}<row r="9"><c r="G9"><f>A1</f><v/></c></row>`),
      'Iasi.xlsx',
    );
    expect(book?.sheets[0]?.rows).toEqual([]);
    expect(problems).toEqual([
      {
        rule: 'formula-without-value',
        severity: 'warning',
        place: { file: 'Iasi.xlsx', sheet: 'Participanți', cell: 'F3:F5' },
        params: { cells: ['F3:F5', 'G9'] },
      },
    ]);
  });

  it('tells numbers, booleans, errors and days apart', () => {
    const rows =
      '<row><c><v>12.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>' +
      '<c t="d"><v>2018-03-15T10:00:00</v></c><c s="1"><v>43174.99</v></c></row>';
    const cells = cellsOf(bookOf(workbook(rows, '', styles('dd.mm.yyyy'))));
    expect(Object.values(cells).map(({ text, value }) => [text, value])).toEqual([
      ['12.5', { type: 'number', number: 12.5 }],
      ['TRUE', { type: 'boolean', boolean: true }],
      ['#REF!', { type: 'error' }],
      ['15.03.2018', { type: 'date', date: '2018-03-15' }],
      ['15.03.2018', { type: 'date', date: '2018-03-15' }],
    ]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const rows = '<row><c s="2"><v>41712</v></c></row>';
    const date1904 = {
      ...styles('0'),
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="worksheet"/></sheets></workbook>',
    };
    expect(cellsOf(bookOf(workbook(rows, '', date1904))).A1?.value).toEqual({
      type: 'date',
      date: '2018-03-15',
    });
  });

  it('takes a number that is none as the text it is', () => {
    const book = bookOf(workbook('<row><c><v>doi</v></c><c><v>1e999</v></c></row>'));
    expect(textsOf(book)).toEqual({ A1: 'doi', B1: '1e999' });
  });

  it('shows a number even where its format hides it', () => {
    expect(textsOf(bookOf(workbook('<row><c s="1"><v>7</v></c></row>', '', styles(';;;'))))).toEqual({
      A1: '7',
    });
  });

  it('reads prefixed XML, cells without address and 16-bit text', () => {
    const prefixed =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(textsOf(bookOf(zip(parts(prefixed))))).toEqual({ A1: '1' });
    const wide = new Uint8Array(Buffer.from(`\ufeff${sheetXml('<row><c><v>1</v></c></row>')}`, 'utf16le'));
    const files = { ...parts(''), 'xl/worksheets/sheet1.xml': wide };
    expect(textsOf(bookOf(zip(files)))).toEqual({ A1: '1' });
  });
});

describe('sheets of an xlsx workbook', () => {
  it('shows of a merged range its first cell alone', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    const book = bookOf(workbook(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'));
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(textsOf(book)).toEqual({ A1: '1', B1: '2', B2: '4' });
  });

  it('marks hidden rows and sheets, and leaves out sheets that are charts', () => {
    const book = bookOf(
      workbook('<row hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c></row>', '', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Grafic" r:id="chartsheet"/>' +
          '<sheet name="Liste" state="veryHidden" r:id="worksheet"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations({
          worksheet: '/xl/worksheets/sheet1.xml',
          chartsheet: 'chartsheets/sheet1.xml',
        }),
      }),
    );
    expect(book.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
      { name: 'Liste', hidden: true },
    ]);
    expect(book.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('marks hidden columns that hold something', () => {
    const columns = '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>';
    const sheet = sheetXml('<row><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="G1"><v>3</v></c></row>');
    const { sheets } = bookOf(zip(parts(sheet.replace('<sheetData>', `${columns}<sheetData>`))));
    expect(sheets[0]?.hiddenColumns).toEqual([3, 7]);
  });

  it('marks what was dragged to no height or width', () => {
    const rows = '<row ht="0" customHeight="1"><c><v>1</v></c></row><row ht="0.75"><c><v>2</v></c></row>';
    const columns =
      '<cols><col min="1" max="1" width="0" customWidth="1"/><col min="2" max="2" width="9"/></cols>';
    const [sheet] = bookOf(zip(parts(sheetXml(rows).replace('<sheetData>', `${columns}<sheetData>`)))).sheets;
    expect([sheet?.rows.map(({ hidden }) => hidden), sheet?.hiddenColumns]).toEqual([[true, false], [1]]);
  });

  it('says when the workbook was saved, and reads it where its properties are broken', () => {
    const root = relations({ officeDocument: 'xl/workbook.xml', 'core-properties': 'docProps/core.xml' });
    const core = '<p xmlns:d="d"><d:modified>2018-11-05T09:30:00Z</d:modified></p>';
    const saved = (xml: string) =>
      bookOf(workbook('', '', { '_rels/.rels': root, 'docProps/core.xml': xml })).modified;
    expect(saved(core)).toBe('2018-11-05T09:30:00.000Z');
    expect(saved(core.slice(0, 20))).toBeUndefined();
  });

  it('tells macro workbooks by their declared type', () => {
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(bookOf(workbook('')).format).toBe('xlsx');
    expect(bookOf(workbook('', '', { '[Content_Types].xml': types })).format).toBe('xlsm');
  });

  it.each([
    ['a cell twice', '<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ['a text that is not in the table', '<row><c t="s"><v>9</v></c></row>'],
    ['a cell outside the sheet', '<row><c r="XFE1"><v>1</v></c></row>'],
    ['a row outside the sheet', '<row r="4294967294"><c><v>1</v></c></row>'],
    ['tags that do not match', '<row><c></row>'],
  ])('refuses %s', (_, rows) => {
    expect(verdict(workbook(rows))).toBe('damaged');
  });

  it('takes what is printed above and below the pages, without its codes', () => {
    const pages =
      '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12A.N.P.&amp;C&amp;K01+000Penitenciarul ' +
      'Giurgiu</oddHeader><oddFooter>Pagina &amp;P din &amp;N</oddFooter><firstHeader/></headerFooter>';
    const [sheet] = bookOf(workbook('<row><c><v>1</v></c></row>', pages)).sheets;
    expect(sheet?.pageHeader?.split(/\s+/)).toEqual('A.N.P. Penitenciarul Giurgiu Pagina din'.split(' '));
  });

  it('refuses a workbook one of whose sheets is gone', () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = parts('');
    expect(verdict(zip(rest))).toBe('damaged');
  });
});
