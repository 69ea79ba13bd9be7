import { readHtml } from './html/html.js';
import { readXml2003 } from './legacy/xml2003.js';
import { readFlatOds } from './odf/ods.js';
import type { Reader } from './reader.js';
import { decodeText } from './text/encodings.js';
import { Unreadable } from './unreadable.js';

/** Where the name of a document's first element is looked for, in characters. */
const startCharacters = 8192;

/** Reads text that begins with a tag: a page with tables, or a spreadsheet that is one XML file. */
export const readMarkup: Reader = (bytes, book) => {
  const text = decodeText(bytes);
  const root = rootElement(text.slice(0, startCharacters));
  if (root === 'office:document') return readFlatOds(bytes, book);
  if (/(?:^|:)Workbook$/.test(root)) return readXml2003(bytes, book);
  if (/<table[\s>]/i.test(text)) return readHtml(text, book);
  throw new Unreadable('not-a-spreadsheet');
};

function rootElement(start: string): string {
  return /<([A-Za-z][\w:.-]{0,60})/.exec(start)?.[1] ?? '';
}
