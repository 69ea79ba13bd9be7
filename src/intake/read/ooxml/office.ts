import type { BookFormat } from '../book.js';
import type { BookBuilder } from '../book-builder.js';
import type { Reading } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { binaryParts } from '../xlsb/parts.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import type { PartReaders, WorkbookContext } from './parts.js';
import { readModified } from './properties.js';
import { type Relation, readRelations } from './relations.js';
import { xmlParts } from './xml-parts.js';

/** Reads an Excel workbook since 2007; `main` is the part that lists its sheets. */
export function readOffice(archive: Archive, main: string, book: BookBuilder): Reading {
  const isBinary = main.toLowerCase().endsWith('.bin');
  readSheets(archive, main, isBinary ? binaryParts : xmlParts, book);
  return { format: isBinary ? 'xlsb' : xmlFormat(archive, main), ...readSaved(archive) };
}

function readSheets(archive: Archive, main: string, parts: PartReaders, book: BookBuilder): void {
  const relations = readRelations(archive, main);
  const { sheets, date1904 } = parts.workbook(archive, main);
  const context = readContext(archive, relations, parts, date1904);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const taken = new Set<string>();
  const lost: string[] = [];
  for (const { name, relation, hidden } of sheets) {
    const found = targets.get(relation);
    if (!found) {
      lost.push(name);
      book.sheet(name, hidden);
      continue;
    }
    // Sheets of other types hold charts, dialogs or macros.
    if (found.type !== 'worksheet') continue;
    // A part that two sheets name would be read as often as the list of sheets likes.
    if (!archive.has(found.target) || taken.has(found.target))
      throw new Unreadable('damaged', { part: found.target, sheet: name });
    taken.add(found.target);
    parts.sheet(archive, found.target, context, book.sheet(name, hidden));
  }
  refuseLostRows(archive, main, taken, lost);
}

/** A sheet that leads to no part is empty, as long as there is no part that may be meant. */
function refuseLostRows(
  archive: Archive,
  main: string,
  taken: ReadonlySet<string>,
  [sheet]: readonly string[],
): void {
  if (sheet === undefined) return;
  const read = new Set([...taken].map((part) => part.toLowerCase()));
  const other = archive.parts.find((part) => isWorksheet(part) && !read.has(part.toLowerCase()));
  if (other !== undefined || taken.size === 0) throw new Unreadable('damaged', { part: main, sheet });
}

function isWorksheet(part: string): boolean {
  return /(?:^|\/)worksheets\/[^/]+$/i.test(part);
}

function readContext(
  archive: Archive,
  relations: readonly Relation[],
  parts: PartReaders,
  date1904: boolean,
): WorkbookContext {
  const find = (wanted: string) =>
    relations.find(({ type, target }) => type === wanted && archive.has(target))?.target;
  const strings = find('sharedStrings');
  const styles = find('styles');
  return {
    strings: strings === undefined ? [] : parts.strings(archive, strings),
    formats: styles === undefined ? [] : parts.formats(archive, styles),
    date1904,
  };
}

/** Workbooks with macros differ in nothing but the declared type of their main part. */
function xmlFormat(archive: Archive, main: string): BookFormat {
  const types = '[Content_Types].xml';
  let format: BookFormat = 'xlsx';
  scanXml(archive.inflate(types), types, {
    open(_, { PartName = '', ContentType = '' }) {
      const isMain = PartName.toLowerCase() === `/${main}`.toLowerCase();
      if (isMain && ContentType.includes('macroEnabled')) format = 'xlsm';
    },
  });
  return format;
}

function readSaved(archive: Archive): { modified?: string } {
  const properties = readRelations(archive, '').find(({ type }) => type === 'core-properties');
  const modified = properties && readModified(archive, properties.target, 'modified');
  return modified === undefined ? {} : { modified };
}
