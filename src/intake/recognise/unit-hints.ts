import type { Book, Sheet } from '../read/book.js';
import type { UnitHint } from './table.js';
import type { UnitFinder } from './units.js';

/** Titles longer than this are prose that may name any unit. */
const titleLengthMax = 200;

/** The unit that the cells above a header name, the nearest line first. A place alone names a town, not a unit. */
export function unitInTitle(
  book: Book,
  sheet: Sheet,
  rows: readonly number[],
  finder: UnitFinder,
): UnitHint | undefined {
  const wanted = new Set(rows);
  const lines = sheet.rows.filter((row) => wanted.has(row.number)).reverse();
  for (const cell of lines.flatMap((row) => row.cells)) {
    if (cell.text.length > titleLengthMax) continue;
    const reading = finder.find(cell.text);
    if (reading && 'unit' in reading && reading.kindStated) {
      const place = { file: book.file, ...(sheet.name && { sheet: sheet.name }), cell: cell.address };
      return { unit: reading.unit, from: 'title', place };
    }
  }
  return undefined;
}

/** The unit that the file's name tells, else the nearest folder's; `Craiova/CD` is read as `CD Craiova`. */
export function unitInPath(file: string, finder: UnitFinder, folder = ''): UnitHint | undefined {
  const path = folder === '' ? file : `${folder}/${file}`;
  const [name = '', ...folders] = path.split('/').reverse();
  const parts = [name.replace(/\.[^.]{1,5}$/, ''), ...folders];
  for (const i of parts.keys()) {
    const reading = finder.find(parts.slice(0, i + 1).join(' '));
    if (reading && 'unit' in reading)
      return { unit: reading.unit, from: i === 0 ? 'file' : 'folder', place: { file } };
  }
  return undefined;
}
