// biome-ignore lint/style/noRestrictedImports: the same days are written by every writer at hand.
import * as sheetjs from '@e965/xlsx';
// biome-ignore lint/style/noRestrictedImports: the same days are written by every writer at hand.
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/intake/read/book.js';
import { bookOf, cellsOf, parts, relations, sheetXml, textsOf, verdict, workbook, zip } from './workbook.js';

const dayFormat = 'dd.mm.yyyy';
const daysBetweenEpochs = 1462;

/** A day, the same a rounding error before its midnight, and an hour of the day before. */
const serials = [43_174, 43_173.999_999_999_99, 43_174 - 0.4e-3 / 86_400, 43_173.9];
const days = ['2018-03-15', '2018-03-15', '2018-03-15', '2018-03-14'];

describe.each([false, true])('days of a workbook, counted from 1904: %s', (date1904) => {
  const stored = serials.map((serial) => serial - (date1904 ? daysBetweenEpochs : 0));

  it.each(['xlsx', 'xlsm', 'xlsb', 'xlml', 'biff8', 'biff5', 'biff2'] as const)('as %s', (bookType) => {
    const sheet: sheetjs.WorkSheet = { '!ref': 'A1:A4' };
    stored.forEach((v, row) => {
      sheet[`A${row + 1}`] = { t: 'n', v, z: dayFormat };
    });
    const book = sheetjs.utils.book_new(sheet, 'Întâlniri');
    book.Workbook = { WBProps: { date1904 } };
    expect(daysOf(bookOf(new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType }))))).toEqual(days);
  });

  it('as exceljs writes it, with a later element of that name in an extension', async () => {
    const book = new exceljs.Workbook();
    book.properties.date1904 = date1904;
    const sheet = book.addWorksheet('Întâlniri');
    stored.forEach((serial, row) => {
      const cell = sheet.getCell(row + 1, 1);
      cell.value = serial;
      cell.numFmt = dayFormat;
    });
    const files = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
    const extension =
      '<extLst><ext uri="{1}"><x15:workbookPr xmlns:x15="x15" chartTrackingRefBase="1"/></ext>';
    const list = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const extended = list.replace('</workbook>', `${extension}</extLst></workbook>`);
    expect(daysOf(bookOf(zip({ ...files, 'xl/workbook.xml': extended })))).toEqual(days);
  });
});

describe('days that a program states as texts', () => {
  it.each([
    ['2018-03-14T23:59:59.9996', '2018-03-15'],
    ['2018-03-14T23:59:59.9994', '2018-03-14'],
    ['2017-12-31T23:59:59', '2017-12-31'],
    ['2018-03-15T10:00:00Z', '2018-03-15'],
  ])('%s is %s', (time, day) => {
    expect(cellsOf(bookOf(workbook(`<row><c t="d"><v>${time}</v></c></row>`))).A1?.value).toEqual({
      type: 'date',
      date: day,
    });
  });

  it('are texts where the calendar has no such day', () => {
    const book = bookOf(workbook('<row><c t="d"><v>2018-02-31</v></c></row>'));
    expect(cellsOf(book).A1?.value).toEqual({ type: 'text' });
  });

  it('round as they are shown where LibreOffice cuts them to hundredths', () => {
    const cell = (shown: string) =>
      `<table:table-cell office:value-type="date" office:date-value="2017-12-31T23:59:59.99"><text:p>${shown}</text:p></table:table-cell>`;
    expect(daysOf(ods(cell('01.01.2018') + cell('31.12.2017')))).toEqual(['2018-01-01', '2017-12-31']);
  });
});

describe('formats', () => {
  it('of conditional styles are not those of cells', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts>' +
      '<cellXfs><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="0.00%"/></dxf></dxfs></styleSheet>';
    const book = bookOf(workbook('<row><c><v>43174</v></c></row>', '', { 'xl/styles.xml': styles }));
    expect(textsOf(book)).toEqual({ A1: '15.03.2018' });
  });
});

describe('errors of formulas', () => {
  const codes = {
    '#NULL!': 0,
    '#DIV/0!': 7,
    '#VALUE!': 15,
    '#REF!': 23,
    '#NAME?': 29,
    '#NUM!': 36,
    '#N/A': 42,
  } as const;

  it.each(['xlsx', 'xlsb', 'xlml', 'biff8', 'biff5', 'csv'] as const)('are errors in %s', (bookType) => {
    const sheet: sheetjs.WorkSheet = { '!ref': `A1:A${Object.keys(codes).length}` };
    Object.values(codes).forEach((v, row) => {
      sheet[`A${row + 1}`] = { t: 'e', v };
    });
    const book = sheetjs.utils.book_new(sheet, 'Întâlniri');
    const bytes = sheetjs.write(book, { type: 'buffer', bookType });
    expectErrors(bookOf(new Uint8Array(bytes)), Object.keys(codes));
  });

  it('are errors in OpenDocument, whatever number stands beside them', () => {
    const stated = (code: string) => [
      `<table:table-cell table:formula="of:=X" office:value-type="float" office:value="0"><text:p>${code}</text:p></table:table-cell>`,
      `<table:table-cell table:formula="of:=X" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>${code}</text:p></table:table-cell>`,
    ];
    const shown = ['#NAME?', 'Err:508', '#N/A', '#NUME?'];
    expectErrors(
      ods(shown.flatMap(stated).join('')),
      shown.flatMap((code) => [code, code]),
    );
  });
});

describe('sheets that the list of a workbook does not lead to', () => {
  const list = (sheets: string) => ({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Note" r:id="lipsă"/>${sheets}</sheets></workbook>`,
  });
  const rows = '<row><c><v>1</v></c></row>';

  it('are empty where no part may be meant', () => {
    const book = bookOf(workbook(rows, '', list('<sheet name="Întâlniri" r:id="worksheet"/>')));
    expect(book.sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([
      ['Note', 0],
      ['Întâlniri', 1],
    ]);
  });

  it('make it damaged where one may be, since its rows would be gone', () => {
    expect(verdict(workbook(rows, '', list('')))).toBe('damaged');
    const more = {
      ...list('<sheet name="Întâlniri" r:id="worksheet"/>'),
      'xl/worksheets/sheet2.xml': sheetXml(rows),
    };
    expect(verdict(workbook(rows, '', more))).toBe('damaged');
    expect(verdict(zip({ ...parts(sheetXml(rows)), 'xl/_rels/workbook.xml.rels': relations({}) }))).toBe(
      'damaged',
    );
  });
});

describe('an old workbook that states wrongly where its sheets begin', () => {
  const book = sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet([['Iași']]), 'Întâlniri');
  sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([['Gherla']]), 'Practici');
  const file = sheetjs.CFB.read(sheetjs.write(book, { type: 'buffer', bookType: 'biff8' }), {
    type: 'buffer',
  });
  const stream = Uint8Array.from(sheetjs.CFB.find(file, 'Workbook')?.content ?? []);
  const view = new DataView(stream.buffer);
  const listed = recordsOf(view, 0x85);

  it('is read by their order', () => {
    for (const at of listed) view.setUint32(at, view.getUint32(at, true) + 2, true);
    const { sheets } = bookOf(stream);
    expect(sheets.map((sheet) => [sheet.name, sheet.rows[0]?.cells[0]?.text])).toEqual([
      ['Întâlniri', 'Iași'],
      ['Practici', 'Gherla'],
    ]);
  });

  it('is damaged where the order does not tell it', () => {
    view.setUint32(listed[0] ?? 0, view.getUint32(listed[0] ?? 0, true) - 2, true);
    view.setUint32(listed[1] ?? 0, view.getUint32(listed[0] ?? 0, true), true);
    expect(verdict(stream)).toBe('damaged');
  });
});

/** Where the content of each record of a type begins. */
function recordsOf(view: DataView, wanted: number): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === wanted) found.push(at + 4);
  }
  return found;
}

function daysOf(book: Book): (string | undefined)[] {
  return Object.values(cellsOf(book)).map(({ value }) => (value.type === 'date' ? value.date : undefined));
}

function expectErrors(book: Book, codes: readonly string[]): void {
  const cells = Object.values(cellsOf(book));
  expect(cells.map(({ text, value }) => [text, value.type])).toEqual(codes.map((code) => [code, 'error']));
}

function ods(cells: string): Book {
  const rows = `<table:table table:name="Întâlniri"><table:table-row>${cells}</table:table-row></table:table>`;
  return bookOf(
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content><office:body><office:spreadsheet>${rows}</office:spreadsheet></office:body></office:document-content>`,
    }),
  );
}
