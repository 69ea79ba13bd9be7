import { type CellRange, columnLetters, groupAddresses } from '../../model/address.js';
import type { Cell, CellValue, Row, Sheet } from './book.js';
import { type CellText, cellText } from './cell-text.js';
import { isErrorText } from './errors.js';
import { limits } from './limits.js';
import { withoutCovered } from './merges.js';
import { tooLarge, Unreadable, type UnreadableParams } from './unreadable.js';

/** One value for all cells of text: a workbook has many. */
const textValue: CellValue = { type: 'text' };
const errorValue: CellValue = { type: 'error' };

/** What all the sheets of a workbook share: its size so far, and the cells whose letters were put right. */
export interface Tally {
  cells: number;
  characters: number;
  readonly repaired: { readonly sheet: string | undefined; readonly address: string }[];
  readonly texts: SharedTexts;
}

/** A workbook says the same over and over: short texts are kept once. */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  one(text: string): string {
    if (text.length > sharedCharacters) return text;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size < sharedTexts) this.known.set(text, text);
    return text;
  }
}

const sharedCharacters = 100;
const sharedTexts = 20_000;

/** Takes the cells of one sheet in any order, keeps to the limits and leaves out what is empty. */
export class SheetBuilder {
  private readonly rows = new Map<number, Cell[]>();
  private readonly struck = new Set<string>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private readonly merges: CellRange[] = [];
  private readonly pageTexts: string[] = [];
  private readonly withoutValue: { row: number; column: number }[] = [];

  constructor(
    readonly name: string | undefined,
    private hidden: boolean,
    private readonly tally: Tally,
  ) {}

  /** Text as the file holds it. */
  text(row: number, column: number, raw: string): void {
    if (raw.length > limits.cellCharacters) {
      const cell = columnLetters(column) + row;
      throw tooLarge('characters', limits.cellCharacters, this.where({ cell, size: raw.length }));
    }
    this.cleanText(row, column, cellText(raw));
  }

  /** Text that was cleaned before. */
  cleanText(row: number, column: number, { text: said, repaired }: CellText): void {
    const text = this.tally.texts.one(said);
    this.put(row, column, text, isErrorText(text) ? errorValue : textValue);
    if (repaired) this.tally.repaired.push({ sheet: this.name, address: columnLetters(column) + row });
  }

  /** A cell that is not text; `text` is what it shows. */
  put(row: number, column: number, text: string, value: CellValue): void {
    if (text === '') return;
    if (row > limits.sheetRows || column > limits.sheetColumns) throw this.damaged({ row, column });
    const address = columnLetters(column) + row;
    this.count(text);
    const cells = this.rows.get(row);
    if (cells) cells.push({ address, row, column, text, value });
    else this.addRow(row, { address, row, column, text, value });
  }

  /** Marks a cell as crossed out. */
  strike(row: number, column: number): void {
    this.struck.add(columnLetters(column) + row);
  }

  /** A formula whose result the file does not hold. */
  formulaWithoutValue(row: number, column: number): void {
    this.withoutValue.push({ row, column });
  }

  /** Marks the whole sheet, where the file says so only at its end. */
  hide(): void {
    this.hidden = true;
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumns(first: number, last: number): void {
    this.hiddenColumns.push([first, last]);
  }

  /** What is printed above or below the pages. */
  pageHeader(raw: string): void {
    const { text } = cellText(raw.slice(0, limits.cellCharacters));
    if (text !== '') this.pageTexts.push(text);
  }

  merge(range: CellRange): void {
    this.merges.push(range);
    if (this.merges.length > limits.merges) throw tooLarge('merged ranges', limits.merges, this.where({}));
  }

  /** Addresses of formulas without a result, runs down a column as ranges. */
  formulasWithoutValue(): readonly string[] {
    return groupAddresses(this.withoutValue);
  }

  /** What to throw where the file contradicts itself; `params` says at which row or cell. */
  damaged(params: UnreadableParams): Unreadable {
    return new Unreadable('damaged', this.where(params));
  }

  finish(): Sheet {
    const numbers = [...this.rows.keys()].sort((a, b) => a - b);
    const all = numbers.map((number) => this.withStruck(this.finishRow(number)));
    const rows = withoutCovered(all, this.merges);
    const hiddenColumns = this.columnsNotShown(rows);
    return {
      ...(this.name !== undefined && { name: this.name }),
      hidden: this.hidden,
      ...(this.pageTexts.length > 0 && { pageHeader: this.pageTexts.join('\n') }),
      rows,
      merges: this.merges,
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
    };
  }

  private columnsNotShown(rows: readonly Row[]): readonly number[] {
    if (this.hiddenColumns.length === 0) return [];
    const used = new Set<number>();
    for (const { cells } of rows) for (const { column } of cells) used.add(column);
    const isHidden = (column: number) =>
      this.hiddenColumns.some(([first, last]) => column >= first && column <= last);
    return [...used].filter(isHidden).sort((a, b) => a - b);
  }

  private where(params: UnreadableParams): UnreadableParams {
    return this.name === undefined ? params : { sheet: this.name, ...params };
  }

  private count(text: string): void {
    this.tally.cells += 1;
    this.tally.characters += text.length;
    if (this.tally.cells > limits.cells) throw new Unreadable('too-many-cells', { limit: limits.cells });
    if (this.tally.characters > limits.workbookCharacters) {
      throw tooLarge('characters', limits.workbookCharacters);
    }
  }

  private addRow(row: number, cell: Cell): void {
    this.rows.set(row, [cell]);
    if (this.rows.size > limits.rowsWithCells) {
      throw new Unreadable('too-many-rows', this.where({ limit: limits.rowsWithCells }));
    }
  }

  private withStruck(row: Row): Row {
    if (this.struck.size === 0) return row;
    const isStruck = ({ address }: Cell) => this.struck.has(address);
    return { ...row, cells: row.cells.map((cell) => (isStruck(cell) ? { ...cell, struck: true } : cell)) };
  }

  private finishRow(number: number): Row {
    const cells = this.rows.get(number) ?? [];
    if (isAscending(cells)) return { number, hidden: this.hiddenRows.has(number), cells };
    cells.sort((a, b) => a.column - b.column);
    const twice = cells.find((cell, index) => cell.column === cells[index + 1]?.column);
    if (twice) throw this.damaged({ cell: twice.address });
    return { number, hidden: this.hiddenRows.has(number), cells };
  }
}

function isAscending(cells: readonly Cell[]): boolean {
  return cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? 0));
}
