import type { BookFormat } from '../book.js';
import type { BookBuilder } from '../book-builder.js';
import type { Reading } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import { readModified } from './properties.js';
import { type Relation, readRelations } from './relations.js';
import { readSheet, type WorkbookContext } from './sheet.js';
import { readSharedStrings } from './strings.js';
import { readStyles } from './styles.js';
import { readWorkbook } from './workbook.js';

/** Reads an Excel workbook of the XML kind; `part` is the one that lists its sheets. */
export function readXlsx(archive: Archive, part: string, book: BookBuilder): Reading {
  const relations = readRelations(archive, part);
  const { sheets, date1904 } = readWorkbook(archive, part);
  const context = { ...readContext(archive, relations), date1904 };
  for (const { name, relation, hidden } of sheets) {
    const target = relations.find(({ id }) => id === relation);
    if (!target) throw new Unreadable('damaged', { part, sheet: name });
    if (target.type !== 'worksheet') continue;
    if (!archive.has(target.target)) throw new Unreadable('damaged', { part: target.target, sheet: name });
    readSheet(archive, target.target, context, book.sheet(name, hidden));
  }
  return { format: readFormat(archive, part), ...readSaved(archive) };
}

function readContext(archive: Archive, relations: readonly Relation[]): Omit<WorkbookContext, 'date1904'> {
  const find = (wanted: string) =>
    relations.find(({ type, target }) => type === wanted && archive.has(target));
  const strings = find('sharedStrings');
  const styles = find('styles');
  return {
    strings: strings ? readSharedStrings(archive, strings.target) : [],
    formats: styles ? readStyles(archive, styles.target) : [],
  };
}

/** Workbooks with macros differ in nothing but the declared type of their main part. */
function readFormat(archive: Archive, part: string): BookFormat {
  let format: BookFormat = 'xlsx';
  scanXml(archive.inflate('[Content_Types].xml'), '[Content_Types].xml', {
    open(_, { PartName, ContentType }) {
      if (PartName?.toLowerCase() === `/${part}`.toLowerCase() && ContentType?.includes('macroEnabled'))
        format = 'xlsm';
    },
  });
  return format;
}

function readSaved(archive: Archive): { modified?: string } {
  const properties = readRelations(archive, '').find(({ type }) => type === 'core-properties');
  const modified = properties && readModified(archive, properties.target, 'modified');
  return modified === undefined ? {} : { modified };
}
