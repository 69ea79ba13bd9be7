import { markedVersion } from '../../field/contract/template.js';
import type { Problem } from '../../model/problem.js';
import { judgeExtension } from '../discover/names.js';
import { skipped } from '../discover/skipped.js';
import type { SkippedReason } from '../intake-rules.js';
import type { Book, Sheet } from './book.js';
import { BookBuilder } from './book-builder.js';
import { type Kind, kindOf } from './kind.js';
import { readBiff, readOle } from './legacy/xls.js';
import { readMarkup } from './markup.js';
import { NotData } from './not-data.js';
import { readPackage } from './package.js';
import type { Reader } from './reader.js';
import { readCsv } from './text/csv.js';
import { Unreadable, unreadable } from './unreadable.js';

/** What reading a file gives: a book, or a problem that says why not. */
export interface ReadResult {
  readonly book?: Book;
  readonly problems: readonly Problem[];
}

/** One line a kind of file. */
const readers: Readonly<Partial<Record<Kind, Reader>>> = {
  zip: readPackage,
  ole: readOle,
  biff: readBiff,
  markup: readMarkup,
  text: readCsv,
};

/**
 * Reads a file from its bytes. What the bytes hold never makes it throw; it may take long, or much memory, for bytes
 * made to that end: see `Isolation`.
 * @param file as in `Book.file`
 */
export function parse(bytes: Uint8Array, file: string): ReadResult {
  try {
    const book = new BookBuilder(file);
    const reading = readerOf(bytes)(bytes, book);
    const { sheets, problems } = book.finish();
    const templateVersion = templateVersionIn(sheets);
    const marked = templateVersion !== undefined && { templateVersion };
    return { book: { file, ...reading, ...marked, sheets }, problems };
  } catch (error) {
    if (error instanceof NotData) return { problems: [notData(file, error.reason)] };
    if (error instanceof Unreadable) return { problems: [unreadable(file, error.reason, error.params)] };
    return { problems: [unreadable(file, 'crashed', { detail: String(error) })] };
  }
}

/** A file that calls itself a workbook was meant to be one, whatever it holds; others are passed over. */
function notData(file: string, reason: SkippedReason): Problem {
  const isMeant = judgeExtension(file) === 'data';
  return isMeant ? unreadable(file, 'not-a-spreadsheet', { holds: reason }) : skipped(file, reason);
}

/** The blank workbook bears its mark in the first cell of a sheet that nobody sees. */
function templateVersionIn(sheets: readonly Sheet[]): string | undefined {
  const firsts = sheets.flatMap(({ hidden, rows }) => (hidden ? (rows[0]?.cells[0] ?? []) : []));
  return firsts.map(({ text }) => markedVersion(text)).find((version) => version !== undefined);
}

function readerOf(bytes: Uint8Array): Reader {
  // Programs that synchronise folders keep the place of a file with zeros.
  if (bytes.every((byte) => byte === 0)) throw new Unreadable('empty');
  const kind = kindOf(bytes);
  const reader = readers[kind];
  if (reader) return reader;
  if (kind === 'archive' || kind === 'document' || kind === 'image') throw new NotData(kind);
  throw new Unreadable('not-a-spreadsheet');
}
