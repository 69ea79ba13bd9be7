import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/intake/read/limits.js';
import { parse } from '../../../src/intake/read/parse.js';
import { parts, sheetXml, verdict, workbook, zip } from './workbook.js';

fc.configureGlobal({ seed: 2018 });

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A workbook whose sheet holds so much that it would not fit; written by repetition, it is small. */
const bloated = (piece: string, times: number) => workbook(piece.repeat(times));

describe('what the limits let pass', () => {
  it('is a sheet of 100,000 rows', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    );
    expect(parse(workbook(rows.join('')), 'Iasi.xlsx').book?.sheets[0]?.rows).toHaveLength(100_000);
  });

  it('is a sheet formatted down to its last row and rules for all of its cells', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 1}" s="3"><c r="A${i + 1}" s="3"/></row>`,
    );
    const whole = 'A1:XFD1048576';
    const rest =
      `<mergeCells><mergeCell ref="${whole}"/></mergeCells><hyperlinks><hyperlink ref="${whole}"/></hyperlinks>` +
      `<dataValidations><dataValidation sqref="${whole}"/></dataValidations>`;
    const columns = '<cols><col min="1" max="4294967295"/></cols>';
    const sheet = sheetXml(`${rows.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, rest);
    const { book } = parse(zip(parts(sheet.replace('<sheetData>', `${columns}<sheetData>`))), 'Iasi.xlsx');
    expect(book?.sheets[0]?.rows).toEqual([]);
  });

  it('is a sheet of merged ranges one over another', () => {
    const rows = Array.from({ length: 20_000 }, () => '<row><c><v>1</v></c><c/><c><v>2</v></c></row>').join(
      '',
    );
    const merges = '<mergeCell ref="C1:D1048576"/>'.repeat(20_000);
    const { book } = parse(workbook(rows, `<mergeCells>${merges}</mergeCells>`), 'Iasi.xlsx');
    expect(book?.sheets[0]?.rows.flatMap(({ cells }) => cells)).toHaveLength(20_001);
  });

  it('is a part of any size that no sheet needs', () => {
    const photograph = new Uint8Array(40 * 2 ** 20);
    expect(verdict(zip({ ...parts(sheetXml(one)), 'xl/media/poza.jpg': photograph }))).toBe('read');
  });
});

describe('what they stop', () => {
  it.each([
    ['rows without end', bloated('<row><c><v>1</v></c></row>', limits.rowsWithCells + 1), 'too-many-rows'],
    ['a text without end', bloated(' ', 5_000_000), 'too-large'],
    ['a comment without end', workbook(`<!--${' '.repeat(5_000_000)}-->`), 'too-large'],
    ['an attribute without end', workbook(`<row r="${'1'.repeat(5_000_000)}"/>`), 'too-large'],
    ['a cell without end', workbook(`<row><c t="str"><v>${'a'.repeat(100_001)}</v></c></row>`), 'too-large'],
    ['nesting without end', workbook('<a>'.repeat(300)), 'too-large'],
    ['sheets without end', zip(manySheets(limits.sheets + 1)), 'too-large'],
    ['two sheets in one part', zip(manySheets(2, () => 'worksheets/sheet1.xml')), 'damaged'],
    ['inflation without end', workbook(`<!-- ${'a'.repeat(1000)} -->`.repeat(35_000)), 'too-large'],
    ['columns without end in a text', strToU8(';'.repeat(20_000)), 'too-large'],
    [
      'entities',
      workbook('', '', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaa">]><sst/>' }),
      'entities',
    ],
    [
      'a document type elsewhere',
      workbook('', '', { 'xl/styles.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }),
      'entities',
    ],
    ['names that climb', zip({ ...parts(''), '../../Iasi.xml': 'x' }), 'unsafe-archive'],
    ['names that differ in case alone', zip({ ...parts(''), 'XL/workbook.xml': '<x/>' }), 'unsafe-archive'],
  ])('%s', (_, bytes, reason) => {
    expect(verdict(bytes)).toBe(reason);
  });
});

describe('archives', () => {
  const bytes = workbook(one);
  const end = bytes.length - 22;

  /** A copy with one value of the directory's end changed. */
  const changed = (offset: number, value: number) => {
    const copy = bytes.slice();
    new DataView(copy.buffer).setUint16(offset, value, true);
    return copy;
  };

  it.each([
    ['more entries than a workbook needs', zip(manyParts(limits.zipEntries + 1)), 'too-large'],
    ['fewer entries in the count than there are', changed(end + 10, 2), 'unsafe-archive'],
    ['an encrypted part', changed(indexOf(bytes, 'PK\x01\x02') + 8, 1), 'encrypted'],
    ['an unknown compression', changed(indexOf(bytes, 'PK\x01\x02') + 10, 12), 'unsupported-kind'],
    ['a part that claims another name', changed(indexOf(bytes, 'PK\x03\x04') + 31, 0x5a5a), 'unsafe-archive'],
    ['no directory', bytes.subarray(0, end), 'truncated'],
  ])('with %s', (_, content, reason) => {
    expect(verdict(content)).toBe(reason);
  });

  it('are read where sizes stand in the fields of 64 bits', () => {
    expect(verdict(withZip64(bytes))).toBe('read');
  });

  it('are refused wherever they are cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: bytes.length - 1 }), (length) => {
        expect(verdict(bytes.subarray(0, length))).not.toBe('read');
      }),
    );
  });

  it('never give other cells than were saved, whichever bit is flipped', () => {
    const rows = '<row><c t="str"><v>Iași</v></c><c><v>12</v></c></row>';
    const sound = zipSync(
      Object.fromEntries(Object.entries(parts(sheetXml(rows))).map(([k, v]) => [k, strToU8(v)])),
    );
    const { sheets } = parse(sound, 'Iasi.xlsx').book ?? {};
    for (let bit = 32; bit < sound.length * 8; bit += 5) {
      const damaged = sound.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { book, problems } = parse(damaged, 'Iasi.xlsx');
      if (book) expect(book.sheets, `bit ${bit}`).toEqual(sheets);
      else expect(problems[0]?.params.reason, `bit ${bit}`).not.toBe('crashed');
    }
  });
});

function manyParts(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/media/poza${i}.jpg`, '']));
}

function manySheets(count: number, part = (i: number) => `worksheets/sheet${i}.xml`): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const sheets = numbers.map((i) => `<sheet name="A${i}" r:id="r${i}"/>`).join('');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const relations = numbers.map((i) => `<Relationship Id="r${i}" Type="${type}" Target="${part(i)}"/>`);
  return {
    ...parts(sheetXml(one)),
    ...Object.fromEntries(numbers.map((i) => [`xl/${part(i)}`, sheetXml(one)])),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
  };
}

function indexOf(bytes: Uint8Array, signature: string): number {
  return Buffer.from(bytes).indexOf(signature, 0, 'latin1');
}

/** The same archive with the place of its directory in the records that archives beyond 4 GB need. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset + end, 22);
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(32, view.getUint16(10, true), true);
  record.setUint32(40, view.getUint32(12, true), true);
  record.setUint32(48, view.getUint32(16, true), true);
  record.setUint32(56, 0x07064b50, true);
  record.setUint32(64, end, true);
  const last = bytes.slice(end);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, end), new Uint8Array(record.buffer), last]);
}
