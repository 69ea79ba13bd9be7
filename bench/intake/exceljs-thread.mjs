import { parentPort } from 'node:worker_threads';
// biome-ignore lint/style/noRestrictedImports: one of the readers to compare with.
import exceljs from 'exceljs';
import { shownNumber, shownText } from './other-readers.mjs';

parentPort?.on('message', async (bytes) => {
  try {
    parentPort?.postMessage({ cells: await cellsOf(bytes) });
  } catch {
    parentPort?.postMessage({});
  }
});

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
