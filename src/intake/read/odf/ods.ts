import type { BookBuilder } from '../book-builder.js';
import { NotData } from '../not-data.js';
import { readModified } from '../ooxml/properties.js';
import type { Reading } from '../reader.js';
import { Unreadable } from '../unreadable.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import { OdfContent } from './content.js';
import { readPageTexts } from './page-texts.js';

const manifest = 'META-INF/manifest.xml';

/** Reads an OpenDocument spreadsheet, or one of OpenOffice 1. */
export function readOds(archive: Archive, book: BookBuilder): Reading {
  if (isOtherDocument(archive)) throw new NotData('document');
  refuseEncrypted(archive);
  scanXml(archive.inflate('content.xml'), 'content.xml', new OdfContent(book, readPageTexts(archive)));
  const modified = readModified(archive, 'meta.xml', 'date');
  return { format: 'ods', ...(modified !== undefined && { modified }) };
}

/** Reads an OpenDocument spreadsheet that is one XML file. */
export function readFlatOds(bytes: Uint8Array, book: BookBuilder): Reading {
  scanXml([bytes], 'office:document', new OdfContent(book));
  return { format: 'ods' };
}

function isOtherDocument(archive: Archive): boolean {
  const type = [...archive.inflate('mimetype')].map((piece) => new TextDecoder().decode(piece)).join('');
  return /opendocument\.(?:text|presentation|graphics|formula)|sun\.xml\.(?:writer|impress|draw)/.test(type);
}

function refuseEncrypted(archive: Archive): void {
  if (archive.has('encrypted-package')) throw new Unreadable('encrypted');
  if (!archive.has(manifest)) return;
  scanXml(archive.inflate(manifest), manifest, {
    open(name) {
      if (name === 'encryption-data') throw new Unreadable('encrypted');
    },
  });
}
