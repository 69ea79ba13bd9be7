// biome-ignore lint/style/noRestrictedImports: it writes the old workbooks that are read here.
import * as sheetjs from '@e965/xlsx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bookOf, cellsOf, textsOf, verdict } from './workbook.js';

fc.configureGlobal({ seed: 2018 });

// SheetJS prints what it does not know.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('old workbooks', () => {
  it('tell their values apart, in both epochs', () => {
    for (const date1904 of [false, true]) {
      const sheet = sheetjs.utils.aoa_to_sheet([['Iași', 1.5, false]]);
      sheet.D1 = { t: 'n', v: date1904 ? 41_712 : 43_174, z: 'dd\\.mm\\.yyyy' };
      sheet.E1 = { t: 'e', v: 23 };
      sheet['!ref'] = 'A1:E1';
      const book = sheetjs.utils.book_new(sheet, 'Participanți');
      book.Workbook = { WBProps: { date1904 } };
      const cells = Object.values(cellsOf(bookOf(write(book))));
      expect(cells.map(({ text, value }) => [text, value])).toEqual([
        ['Iași', { type: 'text' }],
        ['1.5', { type: 'number', number: 1.5 }],
        ['FALSE', { type: 'boolean', boolean: false }],
        ['15.03.2018', { type: 'date', date: '2018-03-15' }],
        ['#REF!', { type: 'error' }],
      ]);
    }
  });

  it('mark hidden sheets and columns, and merged ranges', () => {
    const sheet = sheetjs.utils.aoa_to_sheet([['Iași', 'x']]);
    sheet['!cols'] = [{ wch: 20 }, { wch: 9, hidden: true }];
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const book = sheetjs.utils.book_new(sheet, 'Liste');
    book.Workbook = { Sheets: [{ Hidden: 1 }] };
    const { format, sheets } = bookOf(write(book));
    expect(format).toBe('xls');
    expect(
      sheets.map(({ name, hidden, merges, hiddenColumns }) => [name, hidden, merges, hiddenColumns]),
    ).toEqual([['Liste', true, [{ top: 1, left: 1, bottom: 2, right: 1 }], [2]]]);
  });

  it('are read in the editions before 1997 and in the XML of 2003 too', () => {
    for (const type of ['biff5', 'biff2', 'xlml'] as const) {
      const book = sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet([['Gherla', 2]]), 'A');
      expect(textsOf(bookOf(write(book, type))), type).toEqual({ A1: 'Gherla', B1: '2' });
    }
  });

  it('are read with formats of one letter in the edition of 1993, and formulas as short as it has them', () => {
    const file = records([0x409, 6], [0x41e, 4, 0x01], [0x406, 21], [0x0a, 0]);
    expect(textsOf(bookOf(file))).toEqual({ A1: '0' });
  });

  it('are refused where they are encrypted, hold a letter or nothing', () => {
    expect(verdict(container('EncryptedPackage'))).toBe('encrypted');
    expect(verdict(container('WordDocument'))).toBe('document');
    expect(verdict(container('Altceva'))).toBe('not-a-spreadsheet');
    expect(verdict(container('Workbook', records([0x809, 16], [0x2f, 6])))).toBe('encrypted');
  });

  it.each([
    ['no beginning', records([0x0a, 0])],
    ['no end', records([0x809, 16], [0x203, 14])],
    ['a record that does not end', records([0x809, 16], [0x203, 60_000]).subarray(0, 60)],
    ['a sheet outside the file', records([0x809, 16], [0x85, 9, 0xff], [0x0a, 0])],
    ['a cell that cannot be read', records([0x809, 16], [0x203, 2], [0x0a, 0])],
    ['a formula that is cut off', records([0x809, 16], [0x206, 18], [0x0a, 0])],
  ])('are refused with %s', (_, stream) => {
    expect(verdict(container('Workbook', stream))).toBe('damaged');
  });

  it('end in a book or a finding, wherever they are damaged', () => {
    const sound = write(sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet([['Iași', 1, true]]), 'A'));
    fc.assert(
      fc.property(fc.nat({ max: sound.length - 1 }), fc.nat({ max: 255 }), (position, byte) => {
        const damaged = sound.slice();
        damaged[position] = byte;
        expect(verdict(damaged)).not.toBe('crashed');
      }),
    );
  });
});

function write(book: sheetjs.WorkBook, bookType: sheetjs.BookType = 'biff8'): Uint8Array {
  return new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType }));
}

/** A compound file with one stream. */
function container(name: string, content: Uint8Array = new Uint8Array(8)): Uint8Array {
  const file = sheetjs.CFB.utils.cfb_new();
  sheetjs.CFB.utils.cfb_add(file, name, content);
  return new Uint8Array(sheetjs.CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

/** Records of a binary workbook: type, length, and the byte that fills them. */
function records(...all: readonly (readonly [type: number, length: number, fill?: number])[]): Uint8Array {
  return Buffer.concat(
    all.map(([type, length, fill = 0]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(type, 0);
      head.writeUInt16LE(length, 2);
      return Buffer.concat([head, Buffer.alloc(length, fill)]);
    }),
  );
}
