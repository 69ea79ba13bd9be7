/** The cells of a file as other readers give them: by sheet and address, in one form that can be compared. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
// biome-ignore lint/style/noRestrictedImports: one of the readers to compare with.
import * as sheetjs from '@e965/xlsx';

const deadlineMilliseconds = 5_000;

/** A value without its format: `n:1.5`, `d:2018-03-15`, `s:Iași`, `b:true`, `e:#REF!`. */
export function shownNumber(number) {
  return `n:${Number(number.toPrecision(12))}`;
}

/** Spaces and what nobody sees are no difference. */
export function shownText(text) {
  return `s:${text.normalize('NFC').replace(/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')}`;
}

/** @returns the cells by sheet and address, and the merged ranges by sheet; nothing where SheetJS reads none */
export function readWithSheetJs(bytes) {
  let book;
  try {
    book = sheetjs.read(bytes, { type: 'buffer', cellNF: true, cellStyles: true });
  } catch {
    return undefined;
  }
  const cells = new Map();
  const merges = new Map();
  book.SheetNames.forEach((name) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return;
    merges.set(name, sheet['!merges'] ?? []);
    for (const [address, cell] of Object.entries(sheet)) {
      if (address.startsWith('!') || cell.v === undefined) continue;
      cells.set(`${name}!${address}`, sheetJsValue(cell, book.Workbook?.WBProps?.date1904 === true));
    }
  });
  return { cells, merges };
}

function sheetJsValue({ t, v, z, w }, date1904) {
  if (t === 'e') return `e:${w}`;
  if (t === 'b') return `b:${v}`;
  if (t !== 'n') return shownText(String(v));
  const date = sheetjs.SSF.is_date(String(z ?? '')) && sheetjs.SSF.parse_date_code(v, { date1904 });
  const isDay = date && (date1904 ? v >= 0 : v >= 1);
  return isDay
    ? `d:${[date.y, date.m, date.d].map((part) => String(part).padStart(2, '0')).join('-')}`
    : shownNumber(v);
}

let worker;

/** What exceljs reads, in a thread: on some files it never comes to an end. Nothing where it fails. */
export function readWithExceljs(bytes) {
  worker ??= new Worker(fileURLToPath(new URL('exceljs-thread.mjs', import.meta.url)));
  const thread = worker;
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(timer);
      thread.removeAllListeners();
      if (answer === undefined) {
        thread.on('error', () => undefined);
        void thread.terminate();
        worker = undefined;
      }
      resolve(answer?.cells && new Map(answer.cells));
    };
    const timer = setTimeout(() => settle(undefined), deadlineMilliseconds);
    thread.once('message', settle);
    thread.once('error', () => settle(undefined));
    thread.postMessage(bytes);
  });
}

export function stopExceljs() {
  return worker?.terminate();
}
