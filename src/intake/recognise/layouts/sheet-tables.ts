import { monthOf } from '../../../text/months.js';
import type { Cell, Sheet } from '../../read/book.js';
import type { Grid } from '../grid.js';
import { type Columns, type PlainRow, type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import { type Know, type Region, regionsOf } from '../regions.js';
import type { MeetingAt, TableCell } from '../table.js';
import { labelledTable, sideKey } from './labels.js';
import { listedLines } from './lines.js';
import { meetingInProse } from './minutes.js';
import { plainTable } from './plain.js';
import { foldSeparators, monthIn } from './separators.js';
import { tablesBeside } from './side-by-side.js';
import { joinDates, type TimeHint } from './split-dates.js';
import { spreadMatrix } from './spread.js';

/** What the regions of a sheet say as plain tables, from the top, and the rows that are in none. */
export interface SheetTables {
  readonly tables: readonly PlainTable[];
  readonly loose: readonly number[];
}

/**
 * Turns each region of a sheet into a plain table, layout by layout; each step takes one and gives one. What stands
 * below a form, minutes or the head of a matrix belongs to its meeting.
 * @param year that days without a year are of
 */
export function sheetTables(sheet: Sheet, grid: Grid, know: Know, year: number | undefined): SheetTables {
  return new SheetReader(sheet, grid, know, year).read();
}

class SheetReader {
  readonly #sheet: Sheet;
  readonly #grid: Grid;
  readonly #know: Know;
  readonly #year: number | undefined;
  readonly #tables: PlainTable[] = [];
  readonly #loose: number[] = [];
  /** The form, minutes or table on its side that the next tables belong to. */
  #meetings: PlainTable | undefined;

  constructor(sheet: Sheet, grid: Grid, know: Know, year: number | undefined) {
    this.#sheet = sheet;
    this.#grid = grid;
    this.#know = know;
    this.#year = year;
  }

  read(): SheetTables {
    for (const region of regionsOf(this.#sheet, this.#grid, this.#know)) {
      if (region.type === 'labels') this.#labels(region);
      else if (region.type === 'table') this.#table(region);
      else this.#lines(region.rows);
    }
    return { tables: this.#tables, loose: this.#loose };
  }

  #labels(region: Extract<Region, { type: 'labels' }>): void {
    const told = this.#minutesAmong(region.above);
    const minutes = told === region.above ? undefined : this.#tables.pop();
    const above = this.#listsAmong(told);
    const labelled = labelledTable(this.#sheet, { ...region, above }, this.#know);
    this.#meetings = minutes ? minutesWithLabels(minutes, labelled, this.#know) : labelled;
    this.#tables.push(this.#meetings);
  }

  #table(region: Extract<Region, { type: 'table' }>): void {
    const above = this.#listsAmong(region.above);
    const told = { ...region, above: this.#minutesAmong(above) };
    const beside = tablesBeside(told, this.#grid, this.#know);
    if (beside.length > 0) for (const [i, columns] of beside.entries()) this.#part(told, columns, i === 0);
    else {
      const plain = plainTable(this.#sheet, told, this.#grid);
      const side =
        this.#meetings?.layout === 'transposed'
          ? besideColumns(plain, this.#meetings, this.#know)
          : undefined;
      this.#tables.push(side ?? this.#linked(this.#shaped(plain, this.#grid)));
    }
  }

  /** One of the tables that stand beside each other; what stands above them is told of the first. */
  #part(region: Extract<Region, { type: 'table' }>, within: Columns, isFirst: boolean): void {
    const grid = this.#grid.within(within);
    const body = region.body.filter((row) => grid.cellsOf(row).length > 0);
    const plain = plainTable(this.#sheet, { ...region, body, above: isFirst ? region.above : [] }, grid);
    this.#tables.push(this.#linked(this.#shaped({ ...plain, within }, grid)));
  }

  #shaped(plain: PlainTable, grid: Grid): PlainTable {
    const folded = foldSeparators(plain, grid, this.#know);
    return spreadMatrix(joinDates(folded, this.#know, this.#timeHint(plain)), this.#know);
  }

  #lines(rows: readonly number[]): void {
    this.#loose.push(...this.#listsAmong(this.#minutesAmong(rows)));
  }

  /** Takes lists out of lines; what is left is given back. */
  #listsAmong(rows: readonly number[]): readonly number[] {
    const meetings = this.#meetings;
    if (meetings?.layout === 'transposed') {
      const side = besideRows(this.#sheet, rows, this.#grid, meetings, this.#know);
      if (side) {
        this.#tables.push(side);
        return without(rows, side);
      }
    }
    const lists = listedLines(this.#sheet, rows, this.#grid, this.#know);
    this.#tables.push(...lists.map((list) => this.#linked(list)));
    return lists.reduce(without, rows);
  }

  #minutesAmong(rows: readonly number[]): readonly number[] {
    for (const row of rows) {
      const [cell, ...others] = this.#grid.cellsOf(row);
      const minutes = cell && others.length === 0 ? meetingInProse(this.#sheet, cell, this.#know) : undefined;
      if (!minutes) continue;
      this.#meetings = { ...minutes, above: rows.filter((other) => other < row) };
      this.#tables.push(this.#meetings);
      return rows.filter((other) => other > row);
    }
    return rows;
  }

  /** Rows below a form are of its meeting. */
  #linked(table: PlainTable): PlainTable {
    const key = this.#meetings?.layout === 'form' ? this.#meetings.rows[0]?.key : undefined;
    if (key === undefined) return table;
    const meeting = meetingAt(this.#sheet, key);
    return { ...table, rows: table.rows.map((row) => ({ ...row, meeting })) };
  }

  #timeHint({ above }: PlainTable): TimeHint {
    const lines = [...above].reverse().flatMap((row) => this.#grid.cellsOf(row).map(({ text }) => text));
    const texts = [...lines, this.#sheet.name ?? ''];
    const month = texts.map((text) => monthNamed(text)).find((found) => found !== undefined);
    return { ...(month !== undefined && { month }), ...(this.#year !== undefined && { year: this.#year }) };
  }
}

/** What labels tell below a line of minutes is of the same meeting; labels that tell the day tell a meeting themselves. */
function minutesWithLabels(minutes: PlainTable, labelled: PlainTable, know: Know): PlainTable {
  const above = [...minutes.above, ...minutes.headerRows, ...labelled.above];
  const [row, ...others] = labelled.rows;
  const [told] = minutes.rows;
  if (!row || !told || others.length > 0 || labelled.layout !== 'form') return { ...labelled, above };
  if ([...row.cells.values()].some(({ cell }) => know.senses.is(cell, 'day'))) return { ...labelled, above };
  return {
    ...minutes,
    columns: [...minutes.columns, ...labelled.columns],
    rows: [{ ...told, cells: new Map([...told.cells, ...row.cells]) }],
    headerRows: [...minutes.headerRows, ...labelled.headerRows],
    above: [...minutes.above, ...labelled.above],
  };
}

function meetingAt({ name }: Sheet, key: string): MeetingAt {
  return { ...(name !== undefined && { sheet: name }), key };
}

function monthNamed(text: string): string | undefined {
  return (
    monthIn(text) ??
    /\b(?:luna|lunii) (\p{L}{3,10})/iu
      .exec(text)?.[1]
      ?.toLowerCase()
      .split(/\s/)
      .find((word) => monthOf(word) !== undefined)
  );
}

function without(rows: readonly number[], table: PlainTable): number[] {
  const taken = new Set([...table.rows.map(({ number }) => number), ...table.separators, ...table.above]);
  return rows.filter((row) => !taken.has(row));
}

/** A table whose first column names institutions and whose other columns stand below meetings told side by side. */
function besideColumns(table: PlainTable, meetings: PlainTable, know: Know): PlainTable | undefined {
  const rows = sideEntries(
    table.rows.map(({ number, cells }) => ({ number, cells: [...cells.values()].map(({ cell }) => cell) })),
    meetings,
    know,
  );
  return rows && { ...table, columns: sideColumns(), rows };
}

function besideRows(
  sheet: Sheet,
  numbers: readonly number[],
  grid: Grid,
  meetings: PlainTable,
  know: Know,
): PlainTable | undefined {
  const candidates = numbers
    .map((number) => ({ number, cells: grid.cellsOf(number) }))
    .filter(({ cells }) => cells.length >= 2);
  const rows = sideEntries(candidates, meetings, know);
  if (!rows) return undefined;
  const taken = new Set(rows.map(({ number }) => number));
  const above = numbers.filter((number) => !taken.has(number) && number < (rows[0]?.number ?? 0));
  return { sheet, columns: sideColumns(), rows, headerRows: [], above, separators: [], layout: 'lines' };
}

function sideColumns() {
  return [virtualColumn(virtual.name), virtualColumn(virtual.value)];
}

function sideEntries(
  rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[],
  meetings: PlainTable,
  know: Know,
): PlainRow[] | undefined {
  const keys = new Set(meetings.rows.map(({ key }) => key));
  const named = rows.filter(({ cells: [first] }) => first && know.senses.weigh(first, 'organisation') >= 0.5);
  const entries = named.flatMap(({ number, cells: [name, ...values] }): PlainRow[] =>
    values.flatMap((value): PlainRow[] => {
      const meeting = sideKey(value.column);
      if (!name || !keys.has(meeting)) return [];
      const cells: [number, TableCell][] = [
        [virtual.name, { cell: { ...name, address: value.address }, from: 'typed' }],
      ];
      if (know.senses.is(value, 'number')) cells.push([virtual.value, { cell: value, from: 'typed' }]);
      return [
        {
          number,
          key: `${number} ${value.column}`,
          cells: new Map(cells),
          meeting: meetingAt(meetings.sheet, meeting),
        },
      ];
    }),
  );
  return entries.length > 0 && named.length * 2 > rows.length ? entries : undefined;
}
