import { describe, expect, it } from 'vitest';
import { bookOf, cellsOf, textsOf, verdict } from './workbook.js';

/** A workbook in the XML of Excel 2003 with one table, as that program and the exports after it write it. */
const workbook = (rows: string, { before = '', after = '', prefix = '' } = {}) =>
  Buffer.from(`<?xml version="1.0"?>${prefix}<?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
    <DocumentProperties><LastSaved>2018-11-05T09:30:00Z</LastSaved></DocumentProperties>
    ${before}<Worksheet ss:Name="Participanți"><Table>${rows}</Table>${after}</Worksheet></Workbook>`);

const cell = (type: string, value: string, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

describe('workbooks in the XML of Excel 2003', () => {
  it('tell texts, numbers, booleans, errors and days apart', () => {
    const styles =
      '<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style>' +
      '<Style ss:ID="s2"><NumberFormat ss:Format="0.00"/></Style><Style ss:ID="s3" ss:Parent="s1"/></Styles>';
    const rows = [
      cell('String', 'Iași&#10;<html:B>Penitenciarul</html:B> Iași'),
      cell('Number', '12.5', 'ss:StyleID="s2"'),
      cell('Boolean', '1'),
      cell('Error', '#REF!'),
      cell('DateTime', '2018-03-15T00:00:00.000', 'ss:StyleID="s1"'),
      cell('Number', '43174', 'ss:StyleID="s3"'),
      cell('DateTime', '1899-12-31T10:30:00.000'),
    ];
    const book = bookOf(workbook(`<Row>${rows.join('')}</Row>`, { before: styles }));
    expect(book).toMatchObject({ format: 'xls', modified: '2018-11-05T09:30:00.000Z' });
    expect(Object.values(cellsOf(book)).map(({ text, value }) => [text, value])).toEqual([
      ['Iași\nPenitenciarul Iași', { type: 'text' }],
      ['12.50', { type: 'number', number: 12.5 }],
      ['TRUE', { type: 'boolean', boolean: true }],
      ['#REF!', { type: 'error' }],
      ['15.03.2018', { type: 'date', date: '2018-03-15' }],
      ['15.03.2018', { type: 'date', date: '2018-03-15' }],
      ['0.4375', { type: 'number', number: 0.4375 }],
    ]);
  });

  it('place rows and cells by what they state, by the one before and by what is merged', () => {
    const rows =
      `<Column ss:Index="2" ss:Hidden="1"/><Row ss:Index="3" ss:Span="1" ss:Hidden="1">${cell('String', 'a')}` +
      `${cell('String', 'b', 'ss:MergeAcross="1" ss:MergeDown="2"')}${cell('String', 'c')}</Row>` +
      `<Row>${cell('String', 'd', 'ss:Index="5"')}<Cell><Comment><Data>notă</Data></Comment></Cell></Row>`;
    const book = bookOf(workbook(rows));
    expect(textsOf(book)).toEqual({ A3: 'a', B3: 'b', D3: 'c', E5: 'd' });
    expect(book.sheets[0]).toMatchObject({
      merges: [{ top: 3, left: 2, bottom: 5, right: 3 }],
      hiddenColumns: [2],
    });
    expect(book.sheets[0]?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
      [3, true],
      [5, false],
    ]);
  });

  it('say which sheets are hidden and which formulas have no result', () => {
    const after = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const formula = '<Row><Cell ss:Formula="=A2"/></Row>';
    expect(bookOf(workbook(formula, { after })).sheets[0]?.hidden).toBe(true);
    expect(verdict(workbook(formula))).toBe('read');
  });

  it.each([
    ['a cell twice', `<Row>${cell('String', 'a', 'ss:Index="1"').repeat(2)}</Row>`, 'damaged'],
    ['a row outside the sheet', '<Row ss:Index="4294967295"/>', 'damaged'],
    ['a cell outside the sheet', '<Row><Cell ss:Index="4294967295"/></Row>', 'damaged'],
    ['cells inside one another', '<Row>'.repeat(300), 'too-large'],
  ])('are refused with %s', (_, rows, reason) => {
    expect(verdict(workbook(rows))).toBe(reason);
  });

  it('are refused where they declare entities', () => {
    expect(verdict(workbook('', { prefix: '<!DOCTYPE x [<!ENTITY a "b">]>' }))).toBe('entities');
  });

  it('keep ranges within the sheet', () => {
    const huge = cell('String', 'a', 'ss:MergeAcross="99999999" ss:MergeDown="99999999"');
    expect(bookOf(workbook(`<Row ss:Span="9999999">${huge}</Row>`)).sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
    ]);
  });
});
