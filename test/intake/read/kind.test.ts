import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOf, looksLikeData } from '../../../src/intake/read/kind.js';
import { parse } from '../../../src/intake/read/parse.js';
import { verdict, workbook, zip } from './workbook.js';

const bytes = (binary: string) => Uint8Array.from(binary, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('kindOf', () => {
  it.each([
    ['a workbook', workbook(''), 'zip'],
    ['an old workbook', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'ole'],
    ['a bare old workbook', bytes('\x09\x08\x10\x00\x00\x06'), 'biff'],
    ['a PDF', bytes('%PDF-1.4'), 'document'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['an archive', bytes('Rar!\x1a\x07\x00'), 'archive'],
    ['a page', strToU8('\ufeff \n<!DOCTYPE html><table>'), 'markup'],
    ['a page of 16 bits', utf16('\ufeff<html>'), 'markup'],
    ['text', strToU8('Județ;Număr\nIași;<2'), 'text'],
    ['text of 16 bits without a mark', utf16('Unitatea;Data'), 'text'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['noise', bytes('\x01\x02\x03\x04\x05'), 'binary'],
  ])('%s', (_, content, kind) => {
    expect(kindOf(content)).toBe(kind);
  });
});

describe('looksLikeData', () => {
  it.each([
    ['a workbook', workbook(''), true],
    ['an archive of photographs', zip({ 'poze/iasi.jpg': 'x' }), false],
    ['text with tabs', strToU8('\r\nUnitatea\tData\r\n'), true],
    ['a note', strToU8('Trimis de Penitenciarul Iași.\nCol\tumn'), false],
    ['nothing', new Uint8Array(0), false],
  ])('%s', (_, content, expected) => {
    expect(looksLikeData(content)).toBe(expected);
  });
});

describe('files under the wrong name', () => {
  it.each([
    ['a PDF named .xlsx', bytes('%PDF-1.4'), 'document'],
    [
      'a Word file named .xlsx',
      zip({ '_rels/.rels': wordRelations(), 'word/document.xml': '<w/>' }),
      'document',
    ],
    [
      'a text document named .ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'document',
    ],
    ['an archive named .xlsx', zip({ 'Iasi.csv': 'a;b' }), 'archive'],
    ['what is left of a workbook', zip({ '[Content_Types].xml': '<Types/>' }), 'damaged'],
    ['a sheet of Apple Numbers', zip({ 'Index/Document.iwa': 'x' }), 'unsupported-kind'],
    ['a page as a web archive', bytes('MIME-Version: 1.0\r\n'), 'not-a-spreadsheet'],
    ['noise', bytes('\x01\x02\x03\x04\x05'), 'not-a-spreadsheet'],
    ['XML of another kind', strToU8('<?xml version="1.0"?><factura/>'), 'not-a-spreadsheet'],
    ['a page without a table', strToU8('<html><p>Bună ziua</p></html>'), 'not-a-spreadsheet'],
    ['an empty file', new Uint8Array(0), 'empty'],
    ['an old workbook cut off', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'damaged'],
  ])('%s', (_, content, reason) => {
    expect(verdict(content)).toBe(reason);
  });

  it('are errors only under the name of a table', () => {
    const pdf = bytes('%PDF-1.7');
    expect(parse(pdf, 'Vaslui/Iasi.xlsx').problems).toMatchObject([
      { rule: 'file-unreadable', severity: 'error', params: { holds: 'document' } },
    ]);
    expect(parse(pdf, 'Invitatie').problems).toMatchObject([{ rule: 'file-skipped', severity: 'info' }]);
  });
});

function wordRelations(): string {
  return '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
}
