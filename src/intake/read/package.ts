import { NotData } from './not-data.js';
import { readOds } from './odf/ods.js';
import { readOffice } from './ooxml/office.js';
import { readRelations } from './ooxml/relations.js';
import type { Reader } from './reader.js';
import { Unreadable } from './unreadable.js';
import { Archive } from './zip/archive.js';

/** Reads a zip archive that is a document, by the part that it starts from. */
export const readPackage: Reader = (bytes, book) => {
  const archive = new Archive(bytes);
  if (archive.has('content.xml')) return readOds(archive, book);
  const main = mainPart(archive);
  if (main !== undefined && /^(?:word|ppt|visio)\//i.test(main)) throw new NotData('document');
  if (main !== undefined) return readOffice(archive, main, book);
  // Apple's Numbers.
  if (archive.has('Index/Document.iwa') || archive.has('index.xml')) throw new Unreadable('unsupported-kind');
  // What is left of a workbook whose main part is gone.
  if (archive.has('[Content_Types].xml') || archive.has('mimetype')) throw new Unreadable('damaged');
  throw new NotData('archive');
};

/** The part that the package starts from, as its relations say or, where they are missing, at its usual place. */
function mainPart(archive: Archive): string | undefined {
  const relation = readRelations(archive, '').find(({ type }) => type === 'officeDocument');
  const candidates = [relation?.target ?? '', 'xl/workbook.xml', 'xl/workbook.bin'];
  return candidates.find((part) => archive.has(part));
}
