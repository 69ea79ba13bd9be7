import { NotData } from '../not-data.js';
import { CFB } from '../sheetjs.js';
import { Unreadable } from '../unreadable.js';

/** Streams that tell what a compound file holds, the first that is there decides. */
const encrypted = ['EncryptedPackage', 'EncryptionInfo'];
const workbooks = ['Workbook', 'Book'];
const documents = ['WordDocument', 'PowerPoint Document', '__properties_version1.0', 'VisioDocument'];

/**
 * The stream of the workbook inside a compound file, the container of Office before 2007.
 * @throws {Unreadable} where the container is damaged or holds an encrypted workbook
 * @throws {NotData} where it holds another document
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = openContainer(bytes);
  const has = (name: string) => CFB.find(container, name) !== null;
  if (encrypted.some(has)) throw new Unreadable('encrypted');
  const name = workbooks.find(has);
  if (name === undefined)
    throw documents.some(has) ? new NotData('document') : new Unreadable('not-a-spreadsheet');
  return Uint8Array.from(CFB.find(container, name)?.content ?? []);
}

function openContainer(bytes: Uint8Array): ReturnType<typeof CFB.read> {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch {
    throw new Unreadable('damaged');
  }
}
