import { decryptPackage } from '../encrypted/package.js';
import { NotData } from '../not-data.js';
import { CFB } from '../sheetjs.js';
import { Unreadable } from '../unreadable.js';

/** Streams that tell what a compound file holds, the first that is there decides. */
const encrypted = 'EncryptedPackage';
const encryption = 'EncryptionInfo';
const workbooks = ['Workbook', 'Book'];
const documents = ['WordDocument', 'PowerPoint Document', '__properties_version1.0', 'VisioDocument'];
const summary = '\u0005SummaryInformation';

/** What is read of a compound file, the container of Office before 2007 and of all that it encrypts since. */
export type OleWorkbook =
  | {
      readonly workbook: Uint8Array;
      /** Its properties, such as the time when it was saved; empty where there are none. */
      readonly summary: Uint8Array;
    }
  /** A package that was encrypted. */
  | { readonly decrypted: Uint8Array };

/**
 * Opens a compound file with a workbook in it.
 * @throws {Unreadable} where the container is damaged or holds a workbook with a password of its own
 * @throws {NotData} where it holds another document
 */
export function openOle(bytes: Uint8Array): OleWorkbook {
  const container = openContainer(bytes);
  const has = (name: string) => CFB.find(container, name) !== null;
  const stream = (name: string) => Uint8Array.from(CFB.find(container, name)?.content ?? []);
  if (has(encrypted) || has(encryption))
    return { decrypted: decryptPackage(stream(encryption), stream(encrypted)) };
  const name = workbooks.find(has);
  if (name !== undefined) return { workbook: stream(name), summary: stream(summary) };
  throw documents.some(has) ? new NotData('document') : new Unreadable('not-a-spreadsheet');
}

function openContainer(bytes: Uint8Array): ReturnType<typeof CFB.read> {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch {
    throw new Unreadable('damaged');
  }
}
