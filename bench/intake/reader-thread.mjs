import { parentPort } from 'node:worker_threads';
// biome-ignore lint/style/noRestrictedImports: one of the readers to compare with.
import * as sheetjs from '@e965/xlsx';
// biome-ignore lint/style/noRestrictedImports: one of the readers to compare with.
import exceljs from 'exceljs';
import { shownNumber, shownText } from './other-readers.mjs';

const readers = { SheetJS: readWithSheetJs, exceljs: async (bytes) => ({ cells: await cellsOf(bytes) }) };

parentPort?.on('message', async ({ reader, bytes }) => {
  try {
    parentPort?.postMessage(await readers[reader](bytes));
  } catch {
    parentPort?.postMessage({});
  }
});

function readWithSheetJs(bytes) {
  const book = sheetjs.read(bytes, { type: 'buffer', cellNF: true, cellStyles: true });
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
  return { cells: [...cells], merges: [...merges] };
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

async function cellsOf(bytes) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes);
  const cells = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const shown =
          cell.isMerged && cell.master !== cell ? undefined : contentOf(cell.result ?? cell.value);
        if (shown !== undefined) cells.push([`${sheet.name}!${cell.address}`, shown]);
      });
    });
  return cells;
}

function contentOf(value) {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return shownNumber(value);
  if (typeof value === 'boolean') return `b:${value}`;
  // Rounded as programs show it: half a millisecond before midnight is midnight.
  if (value instanceof Date) return `d:${new Date(value.getTime() + 0.5).toISOString().slice(0, 10)}`;
  if (typeof value === 'string') return shownText(value);
  if (value.error) return `e:${value.error}`;
  if (value.richText) return shownText(value.richText.map(({ text }) => text).join(''));
  if (value.text !== undefined) return contentOf(value.text);
  return value.result === undefined ? undefined : contentOf(value.result);
}
