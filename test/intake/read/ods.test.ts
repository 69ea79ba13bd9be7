import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/intake/read/parse.js';
import { bookOf, cellsOf, textsOf, verdict, zip } from './workbook.js';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

const content = (tables: string, styles = '') =>
  `<office:document-content>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

const table = (rows: string) => `<table:table table:name="Participanți">${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

const ods = (tables: string, more: Readonly<Record<string, string>> = {}) =>
  zip({ mimetype, 'content.xml': content(tables), ...more });

describe('OpenDocument spreadsheets', () => {
  it('tell texts, numbers, days, times, booleans and errors apart', () => {
    const cells = [
      cell('Iași'),
      cell('1,5', 'office:value-type="float" office:value="1.5"'),
      cell('joi', 'office:value-type="date" office:date-value="2018-03-15T10:00:00"'),
      cell('10:30', 'office:value-type="time" office:time-value="PT10H30M00S"'),
      cell('ADEVĂRAT', 'office:value-type="boolean" office:boolean-value="true"'),
      cell('#REF!', 'office:value-type="string" calcext:value-type="error"'),
    ];
    const values = Object.values(cellsOf(bookOf(ods(table(row(cells.join('')))), 'Iasi.ods')));
    expect(values.map(({ text, value }) => [text, value])).toEqual([
      ['Iași', { type: 'text' }],
      ['1,5', { type: 'number', number: 1.5 }],
      ['15.03.2018', { type: 'date', date: '2018-03-15' }],
      ['10:30', { type: 'number', number: 0.4375 }],
      ['TRUE', { type: 'boolean', boolean: true }],
      ['#REF!', { type: 'error' }],
    ]);
  });

  it('tell cells that are crossed out', () => {
    const struck =
      '<style:style style:name="ce1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const rows = row(cell('anulat', 'table:style-name="ce1" office:value-type="string"') + cell('ținut'));
    const bytes = zip({ mimetype, 'content.xml': content(table(rows), struck) });
    expect(bookOf(bytes).sheets[0]?.rows[0]?.cells.map((one) => one.struck)).toEqual([true, undefined]);
  });

  it('tell what is printed above and below their pages, without fields', () => {
    const style = '<style:style style:name="ta1" style:family="table" style:master-page-name="Antet"/>';
    const sheet = `<table:table table:name="Foaie1" table:style-name="ta1">${row(cell('Data'))}</table:table>`;
    const page = (name: string, text: string) =>
      `<style:master-page style:name="${name}"><style:header><text:p>${text}<text:sheet-name>???</text:sheet-name></text:p></style:header><style:header-left style:display="false"/></style:master-page>`;
    const styles = `<office:document-styles><office:master-styles>${page('Default', 'Anexa')}${page('Antet', 'Penitenciarul Iași')}</office:master-styles></office:document-styles>`;
    const bytes = zip({ mimetype, 'content.xml': content(sheet, style), 'styles.xml': styles });
    expect(bookOf(bytes).sheets[0]?.pageHeader).toBe('Penitenciarul Iași');
  });

  it('keep paragraphs, repeated spaces, tabs and line breaks, and leave notes out', () => {
    const note = '<office:annotation><text:p>de verificat</text:p></office:annotation>';
    const text = `<table:table-cell office:value-type="string">${note}<text:p>Iași<text:s text:c="2"/><text:span>Vaslui</text:span></text:p><text:p>a<text:tab/>b<text:line-break/>c</text:p></table:table-cell>`;
    expect(textsOf(bookOf(ods(table(row(text)))))).toEqual({ A1: 'Iași  Vaslui\na b\nc' });
  });

  it('repeat cells and rows that stand once in the file', () => {
    const rows =
      row('<table:table-cell/>', 'table:number-rows-repeated="2"') +
      row(
        `<table:table-cell table:number-columns-repeated="2"/>${cell('x', 'office:value-type="string" table:number-columns-repeated="2"')}`,
        'table:number-rows-repeated="2" table:visibility="collapse"',
      ) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048572"',
      );
    const book = bookOf(ods(table(rows)));
    expect(textsOf(book)).toEqual({ C3: 'x', D3: 'x', C4: 'x', D4: 'x' });
    expect(book.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  it('show of a merged range its first cell alone', () => {
    const rows = row(
      `${cell('Iași', 'office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell office:value-type="string"><text:p>ascuns</text:p></table:covered-table-cell>`,
    );
    const book = bookOf(ods(table(rows)));
    expect(textsOf(book)).toEqual({ A1: 'Iași' });
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  it('mark hidden columns', () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const book = bookOf(ods(table(`${columns}${row(cell('a') + cell('b'))}`)));
    expect(book.sheets[0]?.hiddenColumns).toEqual([2]);
  });

  it('mark what was dragged to no height or width', () => {
    const styles =
      '<style:style style:name="ro1"><style:table-row-properties style:row-height="0cm"/></style:style>' +
      '<style:style style:name="co1"><style:table-column-properties style:column-width="0.0in"/></style:style>';
    const tables =
      '<table:table table:name="1"><table:table-column table:style-name="co1"/>' +
      `${row(cell('a'), 'table:style-name="ro1"')}${row(cell('b'))}</table:table>`;
    const [sheet] = bookOf(zip({ mimetype, 'content.xml': content(tables, styles) })).sheets;
    expect([sheet?.rows.map(({ hidden }) => hidden), sheet?.hiddenColumns]).toEqual([[true, false], [1]]);
  });

  it('mark hidden sheets and leave out copies of other files', () => {
    const styles =
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const tables = `<table:table table:name="Liste" table:style-name="ta2"/><table:table table:name="'file:///a.ods'#A"><table:table-source/>${row(cell('x'))}</table:table>`;
    const { sheets } = bookOf(zip({ mimetype, 'content.xml': content(tables, styles) }));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Liste', true]]);
  });

  it('say which formulas have no result, and when they were saved', () => {
    const formula = row('<table:table-cell table:formula="of:=1+1"/>');
    const meta = '<office:meta><dc:date>2018-11-05T09:30:00.123456789</dc:date></office:meta>';
    const { book, problems } = parse(ods(table(formula), { 'meta.xml': meta }), 'Iasi.ods');
    expect(problems.map(({ rule, params }) => [rule, params])).toEqual([
      ['formula-without-value', { cells: ['A1'] }],
    ]);
    expect(book?.modified).toBe('2018-11-05T09:30:00.000Z');
  });

  it('are read from one XML file too', () => {
    const flat = `<?xml version="1.0"?>\n<office:document>${table(row(cell('Iași')))}</office:document>`;
    expect(textsOf(bookOf(new TextEncoder().encode(flat)))).toEqual({ A1: 'Iași' });
  });

  it.each([
    [
      'a password',
      { 'META-INF/manifest.xml': '<m><m:file-entry><m:encryption-data/></m:file-entry></m>' },
      'encrypted',
    ],
    ['a password over all', { 'encrypted-package': 'x' }, 'encrypted'],
    ['entities', { 'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }, 'entities'],
    [
      'a negative repetition',
      { 'content.xml': content(table(row(cell('x'), 'table:number-rows-repeated="-1"'))) },
      'damaged',
    ],
    [
      'a row beyond the sheet',
      { 'content.xml': content(table(row('', 'table:number-rows-repeated="1048576"') + row(cell('x')))) },
      'damaged',
    ],
    [
      'cells beyond the sheet',
      {
        'content.xml': content(
          table(row(cell('x', 'office:value-type="string" table:number-columns-repeated="99999"'))),
        ),
      },
      'damaged',
    ],
    [
      'too many rows',
      {
        'content.xml': content(
          table(
            row(
              cell('x', 'office:value-type="string" table:number-columns-repeated="2"'),
              'table:number-rows-repeated="999999"',
            ),
          ),
        ),
      },
      'too-many-rows',
    ],
  ])('are refused with %s', (_, more, reason) => {
    expect(verdict(ods('', more))).toBe(reason);
  });
});
