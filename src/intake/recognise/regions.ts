import { foldText, words } from '../../text/fold.js';
import type { Cell, Sheet } from '../read/book.js';
import { limits } from '../read/limits.js';
import { isEmptyMark, isSameMark } from './cell-marks.js';
import type { Grid } from './grid.js';
import type { KeptHeaders } from './header-decisions.js';
import { contractScore, type HeaderScorer, runningNumber } from './header-score.js';
import { headerClaims } from './headers.js';
import { isNote, isNumbering, isSignature, isSignatureLine, isTotal } from './row-kinds.js';
import type { Sense, Senses } from './senses.js';

/** What layouts and decisions ask. */
export interface Know {
  /** The year asked for; absent where none is. */
  readonly year?: number;
  readonly senses: Senses;
  readonly headers: HeaderScorer;
  readonly kept: KeptHeaders;
}

/** A label with its value, in two cells or in one. */
export interface Label {
  readonly label: Cell;
  readonly words: string;
  /** More than one where a table lies on its side; none where the value is blank. */
  readonly values: readonly Cell[];
}

/** A run of rows that belong together, told without knowing what they mean. */
export type Region =
  | {
      readonly type: 'table';
      /** One row, or two of which the upper one spans columns. */
      readonly header: readonly number[];
      readonly body: readonly number[];
      readonly above: readonly number[];
    }
  | {
      readonly type: 'labels';
      readonly rows: readonly number[];
      readonly labels: readonly Label[];
      readonly above: readonly number[];
    }
  /** Rows that are under no header: titles without a table, lines of text. */
  | { readonly type: 'lines'; readonly rows: readonly number[] };

/** Senses of which a header's cell is none, and which a column's cells share. */
const strongSenses: readonly Sense[] = [
  'day',
  'number',
  'unit',
  'domain',
  'measure',
  'code',
  'type',
  'form',
  'kind',
  'county',
];
const costlySenses: readonly Sense[] = ['organisation', 'person'];
/** What stands above the columns of a matrix. */
const namedAbove: readonly Sense[] = ['body', 'domain', 'person'];
/** What stands on no line of signatures. */
const signedNever: readonly Sense[] = ['code', 'domain', 'body', 'kind'];
/** What words say that stand above columns among others. */
const weakStrength = 1.5;
/** Cells of a row that are looked into; wider rows are no tables of people. */
const cellsMax = 60;
const rowsBelow = 8;
/** What looks like a header at all. */
const headerStrength = 2.5;
const labelLettersMax = 60;
/** Rows of a table on its side that may stand above that of its days. */
const sidewaysMax = 4;

/** Whether a pair of cells stands right below another label and its value. */
function isAmong(label: Cell, value: Cell, before: readonly Label[]): boolean {
  return before.some(
    (other) =>
      other.label.row === label.row - 1 &&
      other.label.column === label.column &&
      other.values.length === 1 &&
      other.values[0]?.column === value.column,
  );
}

/** The regions of a sheet, from the top; every row that holds something is in one of them. */
export function regionsOf(sheet: Sheet, grid: Grid, know: Know): Region[] {
  return new RegionFinder(sheet, grid, know).find();
}

class RegionFinder {
  readonly #numbers: readonly number[];
  readonly #grid: Grid;
  readonly #know: Know;
  readonly #regions: Region[] = [];
  #pending: number[] = [];
  #table: { header: readonly number[]; body: number[]; above: readonly number[] } | undefined;
  #headers = 0;

  constructor(sheet: Sheet, grid: Grid, know: Know) {
    this.#numbers = sheet.rows.map(({ number }) => number);
    this.#grid = grid;
    this.#know = know;
  }

  find(): Region[] {
    let i = 0;
    while (i < this.#numbers.length) {
      const next = this.#mayBegin(i)
        ? (this.#labelsFrom(i) ?? (this.#mayHead(i) ? this.#headerFrom(i) : undefined))
        : undefined;
      i = next ?? this.#plainRow(i);
    }
    this.#closeTable(false);
    if (this.#pending.length > 0) this.#regions.push({ type: 'lines', rows: this.#pending });
    return this.#regions;
  }

  /** Within a table a new region begins after a gap, under a line of its own, or with a header of the contract. */
  #mayBegin(i: number): boolean {
    if (!this.#table || this.#table.body.length === 0) return true;
    const row = this.#numbers[i] ?? 0;
    const cells = this.#cells(row);
    const previous = this.#numbers[i - 1] ?? 0;
    if (previous < row - 1 || this.#cells(previous).length === 1 || cells.length === 1) return true;
    return (
      cells.length <= cellsMax &&
      cells.filter(({ text }) => headerClaims(text).length > 0).length * 2 > cells.length
    );
  }

  /** Right below a header stands another one only where its words say more: the first was a title. */
  #mayHead(i: number): boolean {
    const [row, above] = [this.#numbers[i] ?? 0, this.#table?.header.at(-1)];
    if (above === undefined || this.#table?.body.length !== 0) return true;
    return this.#strongWords(this.#cells(row)) > this.#strongWords(this.#cells(above));
  }

  #strongWords(cells: readonly Cell[]): number {
    return cells.filter(({ text }) => this.#know.headers.strength(text) >= headerStrength).length;
  }

  #cells(row: number): readonly Cell[] {
    return this.#grid.cellsOf(row);
  }

  #plainRow(i: number): number {
    const row = this.#numbers[i] ?? 0;
    (this.#table?.body ?? this.#pending).push(row);
    return i + 1;
  }

  /** A run of rows of labels and values. */
  #labelsFrom(start: number): number | undefined {
    const rows: number[] = [];
    const labels: Label[] = [];
    let i = start;
    for (; i < this.#numbers.length; i += 1) {
      const row = this.#numbers[i] ?? 0;
      const previous = rows.at(-1);
      if (previous !== undefined && row > previous + 2) break;
      const found = this.#labelsOn(row, labels, this.#numbers[i + 1]);
      const isMarked = found.some(
        ({ label, words, values }) =>
          values.length > 1 ||
          /:\s*$/.test(label.text) ||
          this.#know.headers.strength(words) >= contractScore ||
          (found.length === 1 && values.some((value) => this.#isValue(value))),
      );
      if (found.length === 0 || (previous !== undefined && !isMarked && this.#isHeader(i))) break;
      rows.push(row);
      labels.push(...found);
    }
    if (rows.length === 0 || !this.#isForm(labels)) return undefined;
    this.#closeTable(true);
    this.#regions.push({ type: 'labels', rows, labels, above: this.#takePending() });
    return i;
  }

  /** What stands beside a label, and is no header itself. */
  #isValue(value: Cell): boolean {
    if (this.#know.headers.strength(value.text) >= headerStrength) return false;
    return this.#strongSense(value) !== undefined || this.#know.senses.weigh(value, 'prose') > 0.7;
  }

  /** A form tells a day, and something else beside it. */
  #isForm(labels: readonly Label[]): boolean {
    const days = labels.some(({ values }) => values.some((value) => this.#is(value, 'day')));
    return days && labels.length >= 2;
  }

  /** @param before the labels right above, among which words need to say less */
  #labelsOn(row: number, before: readonly Label[], next: number | undefined): Label[] {
    const cells = this.#cells(row).slice(0, cellsMax);
    const [first, second] = cells;
    if (!first) return [];
    if (cells.length === 1) return this.#labelWithin(first, this.#isAmongLines(first, before, next));
    if (isTotal([first], 1) || this.#isSigned(cells) || !second) return [];
    if (cells.length >= 3 && this.#isSideways(cells, before))
      return [{ label: first, words: first.text, values: cells.slice(1) }];
    return this.#pairsOn(cells, before);
  }

  /** A row of a table on its side: a label, or whatever stands in its column, before values that are alike. */
  #isSideways(cells: readonly Cell[], before: readonly Label[]): boolean {
    const [first, second] = cells;
    if (!first || !second || !this.#isAlike(cells.slice(1))) return false;
    // Below the labels of a form stands the header of a list.
    if (before.length > 0 && before.every(({ values }) => values.length < 2)) return false;
    if (this.#isLabel(first, second)) return true;
    const isWords =
      this.#know.headers.strength(first.text) >= headerStrength ||
      (this.#strongSense(first) === undefined && !costlySenses.some((sense) => this.#is(first, sense)));
    if (first.value.type !== 'text' || !isWords) return false;
    if (before.length > 0)
      return before.some(({ label, values }) => values.length > 1 && label.column === first.column);
    return this.#hasDaysBelow(first, cells.length);
  }

  /** Whether a row right below, with as many cells and those between as well, is a label before days. */
  #hasDaysBelow({ row, column }: Cell, length: number): boolean {
    for (let next = row + 1; next <= row + sidewaysMax; next += 1) {
      const cells = this.#cells(next);
      const [label, value] = cells;
      if (!label || !value || cells.length !== length || label.column !== column) return false;
      if (cells.slice(1).every((cell) => this.#is(cell, 'day'))) return this.#isLabel(label, value);
    }
    return false;
  }

  /** `Data: | 16.04.2019 | Locul: | Biblioteca`, or a label before a blank. */
  #pairsOn(cells: readonly Cell[], before: readonly Label[]): Label[] {
    const labels: Label[] = [];
    for (let i = 0; i < cells.length; i += 1) {
      const label = cells[i];
      const value = cells[i + 1];
      if (!label) break;
      const within = this.#labelWithin(label, false);
      if (within.length > 0) labels.push(...within);
      else if (value && this.#isLabel(label, value, isAmong(label, value, before))) {
        labels.push({ label, words: label.text, values: [value] });
        i += 1;
      } else if (label.text.endsWith(':') && label.text.length <= labelLettersMax)
        labels.push({ label, words: label.text, values: [] });
      else return [];
    }
    return labels.some(({ values }) => values.length > 0) ? labels : [];
  }

  /** Whether a line stands right below one that is a label with its value, or right above the one with the day. */
  #isAmongLines(cell: Cell, before: readonly Label[], next: number | undefined): boolean {
    const above = before.at(-1);
    if (above) return above.label.row === cell.row - 1 && above.label.text.includes(above.words);
    const [below, ...others] = next === cell.row + 1 ? this.#cells(next) : [];
    const [label] = below && others.length === 0 ? this.#labelWithin(below, false) : [];
    return label?.values.some((value) => this.#is(value, 'day')) ?? false;
  }

  /** `Data: 24.06.2019` in one cell. */
  #labelWithin(cell: Cell, isAmongOthers: boolean): Label[] {
    const match = /^([^:\n]{2,60}):\s*(\S[\s\S]*)$/u.exec(cell.text);
    const [, words, text] = match ?? [];
    if (words === undefined || text === undefined || cell.value.type !== 'text') return [];
    if (isNote([cell]) || isSignature([cell]) || /\d$/.test(words)) return [];
    const isKnown = isAmongOthers || this.#know.headers.strength(words) >= headerStrength;
    if (!isKnown && !this.#is({ ...cell, text }, 'day')) return [];
    return [{ label: cell, words, values: [{ ...cell, text }] }];
  }

  #isLabel(label: Cell, value: Cell, isAmongOthers = false): boolean {
    if (label.value.type !== 'text' || label.text.length > labelLettersMax || isSignature([label]))
      return false;
    const strength = this.#know.headers.strength(label.text);
    const isKnown = strength >= contractScore;
    if ((!isKnown && this.#strongSense(label) !== undefined) || runningNumber.test(foldText(label.text)))
      return false;
    if (label.text.endsWith(':')) return !value.text.endsWith(':') || this.#strongSense(value) !== undefined;
    const most = isKnown ? contractScore : headerStrength + 1;
    if (strength >= headerStrength && this.#know.headers.strength(value.text) >= most) return false;
    const tells =
      this.#strongSense(value) !== undefined || this.#is(value, 'prose') || this.#is(value, 'organisation');
    return tells && (strength >= headerStrength || isAmongOthers || this.#is(value, 'day'));
  }

  /** Values of one sense side by side: a table on its side. */
  #isAlike(cells: readonly Cell[]): boolean {
    const [first, ...others] = cells;
    if (!first || cells.some((cell) => cell.text.endsWith(':'))) return false;
    // The contract's own words beside each other are a header.
    if (cells.some(({ text }) => this.#know.headers.strength(text) >= contractScore)) return false;
    const sense = strongSenses.find((candidate) => this.#is(first, candidate));
    if (sense && others.every((cell) => this.#is(cell, sense))) return true;
    return cells.every((cell) => !this.#is(cell, 'day') && !this.#is(cell, 'number'));
  }

  #headerFrom(i: number): number | undefined {
    if (this.#headers >= limits.sheetHeaders || !this.#isHeader(i)) return undefined;
    const row = this.#numbers[i] ?? 0;
    const two = this.#hasSecondRow(i);
    const header = two ? [row, this.#numbers[i + 1] ?? row] : [row];
    this.#closeTable(true);
    this.#headers += 1;
    this.#table = { header, body: [], above: this.#takePending() };
    return i + header.length;
  }

  #hasSecondRow(i: number): boolean {
    const row = this.#numbers[i] ?? 0;
    const next = this.#numbers[i + 1];
    if (next !== row + 1) return false;
    const isUpper = this.#grid.hasSpanningCell(row) || this.#cells(row).length < this.#cells(next).length;
    return isUpper && this.#isHeader(i + 1);
  }

  /** A row unlike those below it, or one of words that stand above columns. */
  #isHeader(i: number): boolean {
    const row = this.#numbers[i] ?? 0;
    const cells = this.#cells(row).slice(0, cellsMax);
    if (cells.length === 0 || isNumbering(cells) || isTotal(cells.slice(0, 1), 1)) return false;
    const below: number[] = [];
    for (const number of this.#numbers.slice(i + 1, i + 1 + rowsBelow)) {
      if (number > row + rowsBelow + 2 || this.#isSigned(this.#cells(number))) break;
      below.push(number);
    }
    if (cells.length === 1) return this.#isLoneHeader(cells, below);
    if (isSignatureLine(cells)) return false;
    // A label with its value, above lines of text: nothing stands in columns there.
    const isLabelled = cells.length === 2 && cells[0]?.text.endsWith(':');
    if (isLabelled && below.every((number) => this.#cells(number).length <= 1)) return false;
    const claimed = cells.filter(({ text }) => headerClaims(text).length > 0).length;
    if (claimed >= 2 && claimed * 2 > cells.length) return true;
    const strengths = cells.map(({ text }) => this.#know.headers.strength(text));
    const strong = strengths.filter((strength) => strength >= headerStrength).length;
    // With nothing below it only the contract's own words make a header.
    if (
      below.length === 0 &&
      strengths.filter((strength) => strength >= contractScore).length * 2 <= cells.length
    )
      return false;
    const points = cells.map((cell) => this.#headerPoints(cell, below));
    const sum = points.reduce((total, point) => total + point, 0);
    return (
      sum / cells.length >= 0.6 &&
      (strong > 0 || sum >= cells.length * 0.8) &&
      points.filter((point) => point > 0).length >= 2
    );
  }

  /** The header of a list of institutions: one word above two names at least. */
  #isLoneHeader([cell]: readonly Cell[], below: readonly number[]): boolean {
    if (
      !cell ||
      cell.text.length > labelLettersMax ||
      this.#know.headers.strength(cell.text) < headerStrength
    )
      return false;
    if (/\d/.test(cell.text) || this.#table) return false;
    const under = below.slice(0, 3).flatMap((number) => this.#grid.typed(number, cell.column) ?? []);
    const adjacent = below[0] === cell.row + 1;
    return (
      adjacent &&
      under.length >= 2 &&
      !this.#is(cell, 'organisation') &&
      under.every((value) => this.#is(value, 'organisation'))
    );
  }

  /** Whether the rows of the table so far hold the like in the cell's column. */
  #continues(cell: Cell): boolean {
    const above =
      this.#table?.body.slice(-rowsBelow).flatMap((row) => this.#grid.typed(row, cell.column) ?? []) ?? [];
    const sense = this.#strongSense(cell);
    return sense !== undefined && above.some((other) => this.#is(other, sense));
  }

  #headerPoints(cell: Cell, below: readonly number[]): number {
    if (this.#isDayAbove(cell, below)) return 1;
    if (cell.value.type !== 'text') return -1.5;
    if (this.#continues(cell)) return -2;
    const strength = this.#know.headers.strength(cell.text);
    const own = this.#wordPoints(cell, strength);
    if (cell.text.length > 120) return -1;
    const under = below
      .flatMap((row) => this.#grid.typed(row, cell.column) ?? [])
      .filter(({ text }) => /^x$/i.test(text) || !(isEmptyMark(text) || isSameMark(text)))
      .slice(0, 5);
    const sense = this.#ownSense(cell, strength);
    const isOf = (value: Cell) => sense !== undefined && this.#know.senses.weigh(value, sense) >= 0.7;
    if (strength < headerStrength + 2 && under.some(isOf)) return -2;
    if (strength < headerStrength && sense && !namedAbove.includes(sense)) return own - 1;
    if (sense !== undefined && under.length > 0) return own + 1;
    return own + this.#contrast(cell, under);
  }

  /** Some words of a sentence stand above columns, too; in a header most do. */
  #wordPoints({ text }: Cell, strength: number): number {
    if (strength < weakStrength) return 0;
    const telling = words(text).filter((word) => word.length > 2);
    const known = telling.filter((word) => this.#know.headers.knowsWord(word)).length;
    if (strength < contractScore && known * 3 < telling.length) return 0;
    return strength >= headerStrength && (strength >= contractScore || known * 5 >= telling.length * 3)
      ? 1.5
      : 0.75;
  }

  /** What a cell is by itself; words of headers are no names of people, and their institutions are none in particular. */
  #ownSense(cell: Cell, strength: number): Sense | undefined {
    const strong = this.#strongSense(cell);
    if (strong !== undefined || (strength >= headerStrength && this.#isOfHeaders(cell))) return strong;
    return (['person', 'body'] as const).find((sense) => this.#is(cell, sense));
  }

  /** Whether every word of a cell is one of headers: `Firma/instituția`, and not `Serviciul de Probațiune Alba`. */
  #isOfHeaders({ text }: Cell): boolean {
    return words(text).every((word) => word.length < 3 || this.#know.headers.knowsWord(word));
  }

  /** How unlike the cells below it a cell is that is nothing by itself. */
  #contrast(cell: Cell, under: readonly Cell[]): number {
    const distinct = under.filter(
      (value) =>
        this.#strongSense(value) !== undefined ||
        (['organisation', 'person', 'role'] as const).some((sense) => this.#is(value, sense)),
    );
    if (distinct.length * 2 > under.length) return 1;
    const isProse = (value: Cell) => this.#know.senses.weigh(value, 'prose') > 0.7;
    const prose = under.filter((value) => isProse(value) && value.text.length > cell.text.length);
    return prose.length * 2 > under.length && !isProse(cell) ? 0.75 : 0;
  }

  /** The day of a meeting above the marks or the numbers of those who came. */
  #isDayAbove(cell: Cell, below: readonly number[]): boolean {
    if (!this.#is(cell, 'day')) return false;
    const under = below.flatMap((row) => this.#grid.typed(row, cell.column) ?? []);
    return under.every((value) => this.#is(value, 'mark') || this.#is(value, 'number'));
  }

  /** A line of signatures; „director” beside an institution, a code or a day is somebody's role. */
  #isSigned(cells: readonly Cell[]): boolean {
    const isData = (cell: Cell) =>
      !isSignature([cell]) && !isSignatureLine([cell]) && signedNever.some((sense) => this.#is(cell, sense));
    return isSignature(cells) && !cells.some(isData);
  }

  #strongSense(cell: Cell): Sense | undefined {
    if (isEmptyMark(cell.text)) return undefined;
    return strongSenses.find((sense) => this.#know.senses.weigh(cell, sense) >= 0.7);
  }

  #is(cell: Cell, sense: Sense): boolean {
    return this.#know.senses.is(cell, sense);
  }

  #takePending(): number[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending;
  }

  /** Ends the table; lines below it that are none of its rows are the next one's title, or stand for themselves. */
  #closeTable(followed: boolean): void {
    const table = this.#table;
    if (!table) return;
    const { body, trailing } = this.#splitTrailing(table.body, table.header, followed);
    this.#regions.push({ type: 'table', header: table.header, body, above: table.above });
    this.#table = undefined;
    if (followed || trailing.length === 0) this.#pending = [...trailing, ...this.#pending];
    else this.#regions.push({ type: 'lines', rows: trailing });
  }

  /** @param followed whether another header stands below: what is right above it is its title */
  #splitTrailing(
    rows: readonly number[],
    header: readonly number[],
    followed: boolean,
  ): { body: number[]; trailing: number[] } {
    const counts = rows.map((row) => this.#cells(row).length);
    const left = this.#cells(header.at(-1) ?? 0)[0]?.column ?? 1;
    const typical = Math.max(1, [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1);
    const signed = rows.findIndex(
      (row, i) =>
        this.#isSigned(this.#cells(row)) &&
        counts.slice(i).every((count) => count <= Math.max(2, typical / 2)),
    );
    const before = signed < 0 ? rows : rows.slice(0, signed);
    const last = before.findLastIndex((row, i) => this.#belongs(row, rows.slice(0, i), typical, left));
    // What follows a signature or a note is no title of the next table.
    const isLine = (row: number) => this.#cells(row).length === 1 && !isTotal(this.#cells(row), 1);
    const isTitle = (i: number) => followed && rows.slice(i).every(isLine);
    const firstLine = rows.findIndex(
      (row, i) => i > last && isLine(row) && ((rows[i - 1] ?? header.at(-1) ?? 0) < row - 1 || isTitle(i)),
    );
    if (firstLine < 0) return { body: [...rows], trailing: [] };
    return { body: rows.slice(0, firstLine), trailing: rows.slice(firstLine) };
  }

  #belongs(row: number, before: readonly number[], typical: number, left: number): boolean {
    const cells = this.#cells(row);
    if (cells.length >= Math.max(2, typical / 2))
      return !this.#isSigned(cells) && cells.some(({ text }) => /\S/.test(text));
    const [cell] = cells;
    if (!cell || cells.length > 1 || (typical > 1 && cell.column <= left)) return false;
    const above = before.slice(-rowsBelow).flatMap((number) => this.#grid.typed(number, cell.column) ?? []);
    const sense = ([...strongSenses, ...costlySenses] as const).find((one) => this.#is(cell, one));
    return (
      sense !== undefined &&
      above.length > 0 &&
      above.filter((value) => this.#is(value, sense)).length * 2 > above.length
    );
  }
}
