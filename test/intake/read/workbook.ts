import { strToU8, zipSync } from 'fflate';
import type { Book, Cell } from '../../../src/intake/read/book.js';
import { parse } from '../../../src/intake/read/parse.js';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet, `Participanți`, as XML: replace or add what a test needs. */
export function parts(sheetXml: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"/>`,
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml':
      `<workbook xmlns:r="${relationTypes}"><sheets>` +
      '<sheet name="Participanți" sheetId="1" r:id="worksheet"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations({
      worksheet: 'worksheets/sheet1.xml',
      sharedStrings: 'sharedStrings.xml',
      styles: 'styles.xml',
    }),
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
}

/** Relations by their type, which is also their id. */
export function relations(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target]) => `<Relationship Id="${type}" Type="${relationTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${all.join('')}</Relationships>`;
}

export function sheetXml(rows: string, rest = ''): string {
  return `<worksheet><sheetData>${rows}</sheetData>${rest}</worksheet>`;
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => {
    return [name, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/** The bytes of a workbook with one sheet. */
export function workbook(rows: string, rest = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip(parts(sheetXml(rows, rest), more));
}

/** Reads bytes that must be a book. */
export function bookOf(bytes: Uint8Array, file = 'Iasi.xlsx'): Book {
  const { book, problems } = parse(bytes, file);
  if (!book) throw new Error(JSON.stringify(problems));
  return book;
}

/** All cells of a book by their address, for books of one sheet. */
export function cellsOf(book: Book): Readonly<Record<string, Cell>> {
  const cells = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return Object.fromEntries(cells.map((cell) => [cell.address, cell]));
}

/** What the cells of a book say: address → text. */
export function textsOf(book: Book): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cellsOf(book)).map(([address, { text }]) => [address, text]));
}

/** Why bytes are refused: the reason of their one finding, or what they hold instead of a table, or `read`. */
export function verdict(bytes: Uint8Array, file = 'Iasi.xlsx'): string {
  const { book, problems } = parse(bytes, file);
  const { reason, holds = reason } = problems[0]?.params ?? {};
  return book ? 'read' : String(holds);
}
