import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repairUtf8 } from '../../../src/intake/read/mojibake.js';
import { parse } from '../../../src/intake/read/parse.js';
import { textsOf, workbook } from './workbook.js';

fc.configureGlobal({ seed: 2018 });

const misread = (text: string, page: string) => new TextDecoder(page).decode(strToU8(text));

describe('repairUtf8', () => {
  it.each(['Întâlnire la Iași și Galați', 'ȘEDINȚĂ', '„Împreună” – ediția a II-a', 'Direcţia Sănătăţii'])(
    'puts %j right, read as windows-1252 or windows-1250',
    (text) => {
      expect(repairUtf8(misread(text, 'windows-1252'))).toBe(text);
      expect(repairUtf8(misread(text, 'windows-1250'))).toBe(text);
    },
  );

  it('leaves sound text as it is', () => {
    const letters = 'abcș țăâîȘȚĂÂÎşţ„”–„123';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(repairUtf8(text)).toBe(text);
      }),
    );
    expect(repairUtf8('São Paulo, Île-de-France, 5 °C')).toBe('São Paulo, Île-de-France, 5 °C');
  });
});

describe('files with misread letters', () => {
  it('are put right, with one note for the file', () => {
    const text = `Unitatea;Tematica\nPenitenciarul ${misread('Iași', 'windows-1252')};${misread('Muncă', 'windows-1252')}`;
    const { book, problems } = parse(strToU8(text), 'Iasi.csv');
    expect(book && textsOf(book)).toEqual({
      A1: 'Unitatea',
      B1: 'Tematica',
      A2: 'Penitenciarul Iași',
      B2: 'Muncă',
    });
    expect(problems).toEqual([
      {
        rule: 'text-repaired',
        severity: 'info',
        place: { file: 'Iasi.csv', cell: 'A2' },
        params: { count: 2 },
      },
    ]);
  });

  it('are put right where þ º ã prove the mistake', () => {
    const rows = ['Brãila', 'Galaþi', 'ªcoala din Iaºi', 'nº 5, oraº'].map(
      (text) => `<row><c t="str"><v>${text}</v></c></row>`,
    );
    const { book, problems } = parse(workbook(rows.join('')), 'Iasi.xlsx');
    expect(book && Object.values(textsOf(book))).toEqual([
      'Brăila',
      'Galați',
      'Școala din Iași',
      'nº 5, oraș',
    ]);
    expect(problems.map(({ rule, params }) => [rule, params])).toEqual([['text-repaired', { count: 4 }]]);
  });

  it('are left alone where nothing proves it', () => {
    const { book, problems } = parse(strToU8('São Paulo;nº 5;1ª'), 'Iasi.csv');
    expect(book && Object.values(textsOf(book))).toEqual(['São Paulo', 'nº 5', '1ª']);
    expect(problems).toEqual([]);
  });
});
