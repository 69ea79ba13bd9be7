import { foldText } from '../../../text/fold.js';
import type { Cell, Sheet } from '../../read/book.js';
import type { Grid } from '../grid.js';
import { bodyWithCount } from '../lists.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import type { Know } from '../regions.js';
import { isNote, isSignature } from '../row-kinds.js';
import type { TableCell } from '../table.js';

const bullet = /^(?:\d{1,2}[.)]|[-–—•*·])\s*/;

/**
 * Lines of text below each other: a list of institutions; difficulties under the name of their domain, or under a line
 * that announces them. None where they are neither.
 * @param rows of the sheet, from the top
 */
export function listedLines(sheet: Sheet, rows: readonly number[], grid: Grid, know: Know): PlainTable[] {
  const lines = rows
    .map((row) => grid.cellsOf(row))
    .flatMap(([cell, ...others]) => (cell && others.length === 0 ? [cell] : []));
  const difficulties = difficultiesByDomain(sheet, lines, know);
  const first =
    difficulties &&
    Math.min(...[difficulties.separators, difficulties.rows.map(({ number }) => number)].flat());
  const before = first === undefined ? lines : lines.filter(({ row }) => row < first);
  const named = institutions(sheet, before, know);
  if (!difficulties) return named ? [named] : [];
  if (!named) return [difficulties];
  const last = named.rows.at(-1)?.number ?? 0;
  return [named, { ...difficulties, above: difficulties.above.filter((row) => row > last) }];
}

function difficultiesByDomain(sheet: Sheet, lines: readonly Cell[], know: Know): PlainTable | undefined {
  const isDomain = (cell: Cell) => know.senses.weigh({ ...cell, text: bare(cell.text) }, 'domain') === 1;
  const first = lines.findIndex((cell, i) => isDomain(cell) && lines[i + 1] !== undefined);
  const announced = lines.findIndex(
    ({ text }) => /^(?:dificult|probleme|obstacole)/.test(foldText(text)) && !/^.{80}/.test(text),
  );
  const start = first >= 0 ? first : announced >= 0 ? announced + 1 : -1;
  if (start < 0) return undefined;
  const separators: number[] = [];
  const entries: PlainRow[] = [];
  let domain: Cell | undefined;
  for (const cell of lines.slice(start)) {
    if (isSignature([cell]) || isNote([cell])) break;
    if (isDomain(cell)) {
      domain = { ...cell, text: bare(cell.text) };
      separators.push(cell.row);
    } else if (first >= 0 ? domain : bullet.test(cell.text)) entries.push(entry(cell, domain));
  }
  if (entries.length === 0) return undefined;
  // The line that announces them is what would stand above them.
  const words = first >= 0 ? '' : (lines[announced]?.text ?? '');
  const columns = [virtualColumn(virtual.told), virtualColumn(virtual.value, words)];
  return linesTable(sheet, entries, lines.slice(0, start), separators, columns);
}

function entry(cell: Cell, domain: Cell | undefined): PlainRow {
  const cells: [number, TableCell][] = [
    [virtual.value, { cell: { ...cell, text: bare(cell.text) }, from: 'typed' }],
  ];
  if (domain) cells.push([virtual.told, { cell: domain, from: 'told' }]);
  return { number: cell.row, key: String(cell.row), cells: new Map(cells) };
}

function institutions(sheet: Sheet, lines: readonly Cell[], know: Know): PlainTable | undefined {
  const named = lines.filter(
    (cell) =>
      know.senses.weigh({ ...cell, text: bodyWithCount(bare(cell.text)).name }, 'organisation') >= 0.8 &&
      cell.text.length < 120,
  );
  const announced = lines.findLastIndex(
    (cell) => cell.row < (named[0]?.row ?? 0) && /particip|prezen|institutii/.test(foldText(cell.text)),
  );
  // An emblem names institutions as well: those above us, and the unit itself.
  const partners = named.filter(
    (cell) => !know.senses.is(cell, 'unit') && !know.senses.is(cell, 'authority'),
  );
  const listed = lines.length - announced - 1;
  if (announced < 0 || partners.length < 2 || named.length * 2 < listed) return undefined;
  const entries = named.map((cell): PlainRow => {
    const held: TableCell = { cell: { ...cell, text: bare(cell.text) }, from: 'typed' };
    return { number: cell.row, key: String(cell.row), cells: new Map([[virtual.name, held]]) };
  });
  const above = lines.filter((cell) => cell.row < (named[0]?.row ?? 0));
  return linesTable(sheet, entries, above, [], [virtualColumn(virtual.name)]);
}

function linesTable(
  sheet: Sheet,
  rows: readonly PlainRow[],
  above: readonly Cell[],
  separators: readonly number[],
  columns: readonly PlainColumn[],
): PlainTable {
  return {
    sheet,
    columns,
    rows,
    headerRows: [],
    above: above.map(({ row }) => row),
    separators,
    layout: 'lines',
  };
}

/** Without the number or the bullet before it and the colon behind it. */
function bare(text: string): string {
  return text.replace(bullet, '').replace(/\s*[:;]$/, '');
}
