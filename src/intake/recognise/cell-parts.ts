import { foldText } from '../../text/fold.js';
import type { Cell } from '../read/book.js';
import { readNumber } from '../validate/values.js';
import { bodyWithCount, type ListedBody, splitBodies } from './lists.js';
import type { Senses } from './senses.js';
import type { TableCell, TableRow } from './table.js';

/**
 * Takes the cell of the institution apart: several bodies in one cell become rows of their own, and the number of
 * people or the person typed with a body goes where it belongs. Every part keeps the cell's address.
 */
export function withParts(row: TableRow, senses: Senses): TableRow[] {
  const held = row.cells.get('organisation');
  if (!held || held.from === 'repeated') return [row];
  const { cell } = held;
  if (!/[\n;,/()\d×–—]| - | (?:și|si|şi|&|\+) /iu.test(cell.text)) return [row];
  const isBody = (text: string) => senses.weigh({ ...cell, text }, 'organisation') >= 0.8;
  const person = row.cells.has('person') ? undefined : personWithBody(cell, senses, isBody);
  if (person) return [withCells(row, person)];
  const bodies = splitBodies(cell.text, (text) => senses.is({ ...cell, text }, 'body'));
  const [only, second] = bodies;
  if (only && !second) return [withBody(row, held, only)];
  const number = numberOf(row);
  return bodies.map((body, i) => {
    const count = body.count ?? (number === undefined ? undefined : shareOf(number, i, bodies.length));
    const part = withCells(row, {
      organisation: { ...cell, text: body.name },
      count: counted(row, cell, count),
    });
    return { ...part, key: `${row.key} ${i + 1}` };
  });
}

/** People told for a list as a whole: one for each, and those that are left with the first. */
function shareOf(number: number, index: number, bodies: number): number {
  return index === 0 ? Math.max(1, number - bodies + 1) : 1;
}

function numberOf(row: TableRow): number | undefined {
  const cell = row.cells.get('count')?.cell;
  return cell && readNumber(cell);
}

/** The number behind the name counts where no column tells one, or tells the same. */
function withBody(row: TableRow, held: TableCell, body: ListedBody): TableRow {
  const { cell } = held;
  const listed = cell.text.split('\n').length > 1 ? body : bodyWithCount(cell.text);
  const number = numberOf(row);
  if (listed.count === undefined || (number !== undefined && number !== listed.count)) return row;
  return withCells(row, {
    organisation: { ...cell, text: listed.name },
    count: counted(row, cell, listed.count),
  });
}

function counted(row: TableRow, cell: Cell, count: number | undefined): Cell | undefined {
  if (count === undefined) return row.cells.get('count')?.cell;
  return {
    ...(row.cells.get('count')?.cell ?? cell),
    text: String(count),
    value: { type: 'number', number: count },
  };
}

/** `Liviu Zamfirache, polițist local, Primăria Pecica`: the person first, the body last. */
function personWithBody(
  cell: Cell,
  senses: Senses,
  isBody: (text: string) => boolean,
): { readonly organisation: Cell; readonly person: Cell } | undefined {
  const parts = cell.text.split(/\s*[,;\n]\s*|\s+[–—-]\s+|\s*[()]\s*/).filter((part) => part !== '');
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return undefined;
  const isPerson = (text: string) => senses.is({ ...cell, text }, 'person') && !isBody(text);
  const at = others.findIndex((part) => isBody(part) && !senses.is({ ...cell, text: part }, 'role'));
  const text = others[at];
  if (isPerson(first) && text !== undefined)
    return {
      person: { ...cell, text: first },
      organisation: { ...cell, text: [text, ...others.slice(at + 1)].join(', ') },
    };
  const last = parts.at(-1) ?? '';
  const name = parts.find((part) => isPerson(part));
  if (isBody(first) && name !== undefined && !isBody(last) && foldText(first) !== foldText(cell.text))
    return { person: { ...cell, text: name }, organisation: { ...cell, text: first } };
  return undefined;
}

function withCells(row: TableRow, cells: Readonly<Record<string, Cell | undefined>>): TableRow {
  const added = Object.entries(cells).flatMap(([key, cell]): [string, TableCell][] =>
    cell ? [[key, { cell, from: row.cells.get(key)?.from ?? 'typed' }]] : [],
  );
  return { ...row, cells: new Map([...row.cells, ...added]) };
}
