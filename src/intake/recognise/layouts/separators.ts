import { tables } from '../../../field/contract/tables.js';
import { onlyDay } from '../../../text/find-days.js';
import { foldText, words } from '../../../text/fold.js';
import { monthOf } from '../../../text/months.js';
import type { Cell } from '../../read/book.js';
import type { Grid } from '../grid.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import type { Know } from '../regions.js';
import { isNote, isSignature, isTotal } from '../row-kinds.js';
import type { Sense } from '../senses.js';
import type { TableCell } from '../table.js';

/** What a line between rows tells of those below it. */
type Told = ReadonlyMap<number, Cell>;

const toldSenses: readonly Sense[] = ['domain', 'kind', 'unit', 'type'];

/**
 * Lines that stand alone between the rows of a table and carry the month, the meeting, a domain or a kind become
 * columns of the rows below them.
 */
export function foldSeparators(table: PlainTable, grid: Grid, know: Know): PlainTable {
  const typical = medianCells(table.rows);
  if (typical < 2) return table;
  const rows: PlainRow[] = [];
  const separators: number[] = [];
  let told: Told = new Map();
  for (const [i, row] of table.rows.entries()) {
    const line = loneCell(row, table, grid);
    const says = line && isBetween(table.rows, i) ? toldBy(line, know) : undefined;
    if (says) {
      separators.push(row.number);
      // A line that begins another meeting ends what the one before it said of its own.
      const kept = says.has(virtual.headingDay) ? [...told].filter(([id]) => id !== virtual.type) : told;
      told = new Map([...kept, ...says]);
    } else rows.push(withTold(row, told));
  }
  if (separators.length === 0) return table;
  const ids = new Set(rows.flatMap(({ cells }) => [...cells.keys()].filter((id) => id >= virtual.heading)));
  return {
    ...table,
    columns: [...table.columns, ...[...ids].map(toldColumn)],
    rows,
    separators,
  };
}

function toldColumn(id: number): PlainColumn {
  return id === virtual.type ? virtualColumn(id, tables.meetings.columns.type.header) : virtualColumn(id);
}

function medianCells(rows: readonly PlainRow[]): number {
  const counts = rows.map(({ cells }) => cells.size).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The only cell of a row that spans the table or stands at its left edge. */
function loneCell({ number, cells }: PlainRow, table: PlainTable, grid: Grid): Cell | undefined {
  const typed = [...cells.values()].filter(({ from }) => from === 'typed');
  const [only] = typed;
  if (typed.length !== 1 || !only || cells.size > 1) return undefined;
  const isFirst = only.cell.column <= (table.columns[0]?.id ?? 0) || grid.hasSpanningCell(number);
  return isFirst && only.cell.value.type === 'text' ? only.cell : undefined;
}

/** Something must stand below it. */
function isBetween(rows: readonly PlainRow[], at: number): boolean {
  return rows.slice(at + 1).some(({ cells }) => cells.size > 1);
}

function toldBy(cell: Cell, know: Know): Told | undefined {
  if (isTotal([cell], 1) || isSignature([cell]) || isNote([cell])) return undefined;
  const month = monthIn(cell.text);
  if (month !== undefined) return new Map([[virtual.month, { ...cell, text: month }]]);
  const day = onlyDay(cell.text);
  if (day) {
    const rest = trimmed(cell.text.replace(day.text, ' '));
    const isInterregional = saysInterregional(rest, know);
    const theme = rest.split(partedBy).filter((part) => !isRemark(part, know));
    return new Map([
      [virtual.headingDay, { ...cell, text: day.text }],
      [virtual.heading, { ...cell, text: trimmed(theme.join(' – ')) || rest || cell.text }],
      ...(isInterregional ? [[virtual.type, { ...cell, text: 'interregională' }] as const] : []),
    ]);
  }
  const sense = toldSenses.find((one) => know.senses.weigh(cell, one) >= 0.6);
  if (sense) return new Map([[virtual.told, cell]]);
  return cell.text.length > 3 && /\p{L}/u.test(cell.text) ? new Map([[virtual.heading, cell]]) : undefined;
}

const partedBy = /\s+[–—|-]\s+|\s*;\s*/;
/** A remark on the type of a meeting has few words. */
const remarkWordsMax = 4;

function trimmed(text: string): string {
  return text.replace(/[()\s,;:–-]+$|^[()\s,;:–-]+/g, '');
}

function saysInterregional(text: string, { senses }: Know): boolean {
  return senses.says(text, 'type:interregional') && !senses.says(text, 'type:local');
}

function isRemark(part: string, know: Know): boolean {
  return words(part).length <= remarkWordsMax && saysInterregional(part, know);
}

/** The name of a month alone, maybe with its year: `Luna martie`, `MARTIE 2019`. */
export function monthIn(text: string): string | undefined {
  const [, name, year] = /^(?:luna )?([a-z]{3,10})\.?(?: (20\d{2}))?$/.exec(foldText(text)) ?? [];
  return name !== undefined && monthOf(name) !== undefined
    ? [name, year].filter(Boolean).join(' ')
    : undefined;
}

function withTold(row: PlainRow, told: Told): PlainRow {
  if (told.size === 0) return row;
  const added = [...told].map(([id, cell]): [number, TableCell] => [id, { cell, from: 'told' }]);
  return { ...row, cells: new Map([...row.cells, ...added]) };
}
