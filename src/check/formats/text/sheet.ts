import type { Excerpt } from '../../excerpts.js';
import type { Style } from '../style.js';
import { cut, printable, width } from './display.js';

/** A column to draw: its texts from the top (letters, header, cells) and the room that they get. */
interface Drawn {
  readonly index: number;
  readonly faulty: boolean;
  readonly texts: readonly string[];
  room: number;
}

/** Between columns stand ` | `. */
const betweenWidth = 3;
/** A column is left out rather than squeezed below this, while the fault keeps some neighbours. */
const roomMin = 16;
const neighboursMin = 2;
/** No column is squeezed below this: fewer letters tell nothing. */
const roomLeast = 8;
const roomMax = 32;

/** Draws a piece of a sheet with plain signs: column letters, row numbers, and cells at fault in brackets. */
export function drawSheet(excerpt: Excerpt, columns: number, style: Style): string[] {
  const numbers = ['', String(excerpt.headerRow), ...excerpt.rows.map(({ number }) => String(number))];
  const gutter = Math.max(...numbers.map(width));
  const drawn = squeeze(drawnColumns(excerpt), columns - gutter);
  const line = (number: number) =>
    [
      style.faint((numbers[number] ?? '').padStart(gutter)),
      ...drawn.map((column) => drawCell(excerpt, column, number, style)),
    ].join(` ${style.faint('|')} `);
  const rule = style.faint(['-'.repeat(gutter), ...drawn.map(({ room }) => '-'.repeat(room))].join('-+-'));
  return [line(0), line(1), rule, ...excerpt.rows.map((_, row) => line(row + 2))].map((text) =>
    text.trimEnd(),
  );
}

function drawnColumns({ columns, rows }: Excerpt): Drawn[] {
  return columns.map(({ letters, header, faulty }, index) => {
    const cells = rows.map(({ cells }) => {
      const cell = cells[index];
      const text = printable(cell?.text ?? '');
      return cell?.faulty ? `[${text || ' '}]` : text;
    });
    const texts = [letters, printable(header), ...cells];
    return { index, faulty, texts, room: Math.min(roomMax, Math.max(...texts.map(width))) };
  });
}

/** Squeezes the widest column, and leaves out those furthest from the fault, until the others fit. */
function squeeze(columns: readonly Drawn[], room: number): Drawn[] {
  const drawn = [...columns];
  const taken = () => drawn.reduce((sum, column) => sum + column.room + betweenWidth, 0);
  while (taken() > room) {
    const [widest] = [...drawn].sort((a, b) => b.room - a.room);
    const furthest = furthestFromFault(drawn);
    if (widest && widest.room > roomMin) widest.room -= 1;
    else if (furthest && drawn.length > neighboursMin + 1) drawn.splice(drawn.indexOf(furthest), 1);
    else if (widest && widest.room > roomLeast) widest.room -= 1;
    else break;
  }
  return drawn;
}

/** The first column, by which most rows are known, stays. */
function furthestFromFault(columns: readonly Drawn[]): Drawn | undefined {
  const faults = columns.filter(({ faulty }) => faulty).map(({ index }) => index);
  const distance = ({ index }: Drawn) => Math.min(...faults.map((fault) => Math.abs(fault - index)));
  return columns
    .filter(({ faulty, index }) => !faulty && index > 0)
    .sort((a, b) => distance(b) - distance(a))[0];
}

/** The spaces that fill a column are set off like none of its texts, so that lines end where their text ends. */
function drawCell(excerpt: Excerpt, { index, texts, room }: Drawn, line: number, style: Style): string {
  const text = texts[line] ?? '';
  const isFault = excerpt.rows[line - 2]?.cells[index]?.faulty === true;
  const shown = isFault && width(text) > room ? `${cut(text, room - 1)}]` : cut(text, room);
  const set =
    line === 0 ? style.faint : line === 1 ? style.strong : isFault ? style.fault : (plain: string) => plain;
  return set(shown) + ' '.repeat(room - width(shown));
}
