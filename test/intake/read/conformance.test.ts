// biome-ignore lint/style/noRestrictedImports: the same content is written in every format.
import * as sheetjs from '@e965/xlsx';
// biome-ignore lint/style/noRestrictedImports: the same content is written in every format.
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/intake/read/book.js';
import { bookOf } from './workbook.js';

const header = [
  'Cod întâlnire',
  'Instituția / organizația',
  'Nr. reprezentanți',
  'Data întâlnirii',
  'Confirmat',
];
const day = new Date(Date.UTC(2018, 2, 15));

/** Cells as a program holds them; the sheet begins in its second row and leaves one out. */
const rows: readonly (readonly (string | number | boolean | Date)[])[] = [
  [],
  header,
  ['IS-01', 'Primăria Municipiului Iași', 3, day, true],
  [],
  ['IS-02', 'Asociația „Șanse egale”; ONG', 12, day, false],
];
const dayFormat = 'dd\\.mm\\.yyyy';

/** The same cells as text. */
const textRows = rows.map((cells) => cells.map(shown));

describe('the same content gives the same book', () => {
  it('as xlsx, xlsm, xlsb, ods and xls', async () => {
    const expected = essence(bookOf(await writeWithExceljs()));
    for (const type of ['xlsx', 'xlsm', 'xlsb', 'ods', 'biff8'] as const) {
      const book = bookOf(writeWithSheetJs(type));
      expect(book.format).toBe(type === 'biff8' ? 'xls' : type);
      expect(essence(book), type).toEqual(expected);
    }
  });

  it('as text in every encoding and with every delimiter', async () => {
    const expected = texts(bookOf(await writeWithExceljs()));
    for (const delimiter of [';', ',', '\t']) {
      const csv = writeCsv(delimiter);
      for (const [name, bytes] of Object.entries(encodings(csv))) {
        expect(texts(bookOf(bytes)), `${name} ${JSON.stringify(delimiter)}`).toEqual(expected);
      }
    }
  });

  it('as a page named .xls', async () => {
    const cells = textRows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const book = bookOf(Buffer.from(`<html><table>${cells.join('\n')}</table></html>`));
    expect(texts(book)).toEqual(texts(bookOf(await writeWithExceljs())));
  });
});

/** What must not depend on the format. */
function essence({ sheets }: Book): unknown {
  return sheets;
}

function texts({ sheets }: Book): unknown {
  return sheets.map((sheet) =>
    sheet.rows.map((row) => row.cells.map(({ address, text }) => [address, text])),
  );
}

async function writeWithExceljs(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Participanți');
  rows.forEach((cells, i) => {
    cells.forEach((value, j) => {
      sheet.getCell(i + 1, j + 1).value = value;
    });
  });
  sheet.getColumn(4).numFmt = dayFormat;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeWithSheetJs(bookType: sheetjs.BookType): Uint8Array {
  const sheet = sheetjs.utils.aoa_to_sheet([...rows.map((cells) => [...cells])], {
    cellDates: true,
    UTC: true,
    dateNF: dayFormat,
  });
  const workbook = sheetjs.utils.book_new(sheet, 'Participanți');
  return new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType }));
}

function writeCsv(delimiter: string): string {
  const quote = (cell: string) => (/[;,\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return textRows.map((cells) => `${cells.map(quote).join(delimiter)}\r\n`).join('');
}

function shown(value: string | number | boolean | Date): string {
  if (value instanceof Date) return '15.03.2018';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function encodings(text: string): Readonly<Record<string, Uint8Array>> {
  return {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
    'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 the other way round': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'UTF-32': utf32(`\ufeff${text}`, true),
    'UTF-32 the other way round': utf32(`\ufeff${text}`, false),
    'windows-1250': encode(text, { ...letters, '„': 0x84, '”': 0x94 }),

    'ISO-8859-16': encode(text, { ...letters, '„': 0xa5, '”': 0xb5 }),
  };
}

function utf32(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * text.length));
  [...text].forEach((letter, i) => {
    view.setUint32(4 * i, letter.codePointAt(0) ?? 0, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** Romanian letters have the same place in these pages; in two of them it is a cedilla's. */
const letters = { ă: 0xe3, â: 0xe2, î: 0xee, ș: 0xba, ț: 0xfe, Ș: 0xaa };

function encode(text: string, codes: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
}
