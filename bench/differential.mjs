/**
 * Compares the cells of every workbook of a folder with those that SheetJS and exceljs read: `npm run differential --
 * DIR [--all]`. Lists what differs by its cause; what has none that is known is shown with both values, and exits with 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWith, shownNumber, shownText, stopReaders } from './intake/other-readers.mjs';
import { builtProgram, loadProgram } from './intake/program.mjs';

const shownMax = 5;
const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('npm run differential -- DIR [--all]');
  process.exit(2);
}

const { discover, parse } = await loadProgram(builtProgram);
// SheetJS prints what it does not know.
console.error = () => undefined;
const causes = new Map();
const totals = { files: 0, cells: 0, SheetJS: 0, exceljs: 0 };
const { files } = await discover(folder);
for (const { path, absolute } of files) await compare(path, new Uint8Array(readFileSync(absolute)));
await stopReaders();
print();

async function compare(path, bytes) {
  const { book } = parse(bytes, path);
  if (!book || book.format === 'csv' || book.format === 'html') return;
  totals.files += 1;
  const own = cellsOf(book);
  totals.cells += own.size;
  const other = await readWith('SheetJS', bytes);
  if (other) differences('SheetJS', path, own, other.cells, other.merges);
  if (book.format !== 'xlsx' && book.format !== 'xlsm') return;
  const third = await readWith('exceljs', bytes);
  if (third) differences('exceljs', path, own, third.cells, other?.merges ?? new Map());
}

function cellsOf({ sheets }) {
  const cells = new Map();
  for (const { name, rows } of sheets)
    for (const row of rows) for (const cell of row.cells) cells.set(`${name}!${cell.address}`, shown(cell));
  return cells;
}

function shown({ text, value }) {
  if (value.type === 'number') return shownNumber(value.number);
  if (value.type === 'boolean') return `b:${value.boolean}`;
  if (value.type === 'date') return `d:${value.date}`;
  return value.type === 'error' ? `e:${text}` : shownText(text);
}

function differences(reader, path, own, other, merges) {
  totals[reader] += 1;
  for (const place of new Set([...own.keys(), ...other.keys()])) {
    const [mine, theirs] = [own.get(place), other.get(place)];
    if (mine === theirs) continue;
    const cause = causeOf(mine, theirs, place, merges);
    if (cause === undefined) continue;
    const key = `${reader}: ${cause}`;
    const known = causes.get(key) ?? { count: 0, files: new Set(), samples: [] };
    known.count += 1;
    known.files.add(path);
    known.samples.push(`${path} ${place}: ${cut(mine)} | ${cut(theirs)}`);
    causes.set(key, known);
  }
}

/** Why two readers differ; nothing where both say that there is nothing. */
function causeOf(mine, theirs, place, merges) {
  if (mine === undefined && theirs === 's:') return undefined;
  if (mine === undefined)
    return isCovered(place, merges) ? 'covered by a merged cell' : '? it alone has the cell';
  if (theirs === undefined) return '? we alone have the cell';
  const [ours, kinds] = [mine.slice(2), mine[0] + theirs[0]];
  if (kinds === 'es' && ours === theirs.slice(2)) return 'a text that is the name of an error';
  if (kinds === 'ss' && /_x[0-9A-F]{4}_/i.test(theirs)) return 'characters written as _x000D_';
  if (kinds === 'dd' && (ours < '1900-03-01' || theirs.slice(2) < '1900-03-01'))
    return 'days before March 1900';
  if (kinds === 'nd' || kinds === 'dn')
    return `${kinds === 'nd' ? 'a day there, a number' : 'a number there, a day'} here`;
  if (kinds === 'sd' || kinds === 'ds')
    return `${kinds === 'sd' ? 'a day there, a text' : 'a text there, a day'} here`;
  return `? ${kinds}`;
}

function isCovered(place, merges) {
  const at = place.lastIndexOf('!');
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place.slice(at + 1)) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (merges.get(place.slice(0, at)) ?? []).some(
    ({ s, e }) => column >= s.c && column <= e.c && row - 1 >= s.r && row - 1 <= e.r,
  );
}

function print() {
  const { SheetJS, exceljs } = totals;
  console.log(
    `${totals.files} workbooks, ${totals.cells} cells; SheetJS read ${SheetJS}, exceljs ${exceljs}`,
  );
  for (const [cause, { count, files: where, samples }] of [...causes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${cause.padEnd(48)}${String(count).padStart(8)} cells in ${where.size} files`);
    const isUnknown = cause.includes('?');
    for (const sample of values.all ? samples : samples.slice(0, isUnknown ? shownMax : 1))
      console.log(`    ${sample}`);
    if (isUnknown) process.exitCode = 1;
  }
}

function cut(text = '–') {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
