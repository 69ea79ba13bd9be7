import type { TableKind } from '../../field/contract/tables.js';
import type { Unit } from '../../field/registries/registries.js';
import type { Place } from '../../model/place.js';
import type { DaySpan } from '../../text/dates.js';
import type { Cell } from '../read/book.js';
import { isErrorValue } from '../recognise/cell-marks.js';
import type { Table, TableCell, TableRow } from '../recognise/table.js';
import { type DateColumn, daysIn } from './date-column.js';

/** A row of a table, asked by column key. */
export class Row {
  readonly table: Table;
  readonly row: TableRow;
  /** The unit that the file tells of it, once its facts are gathered. */
  unit: Unit | undefined;
  readonly #dates: DateColumn;

  /** @param dates how the days of the table's column of dates are written */
  constructor(table: Table, row: TableRow, dates: DateColumn) {
    this.table = table;
    this.row = row;
    this.#dates = dates;
  }

  get kind(): TableKind {
    return this.table.kind;
  }

  get number(): number {
    return this.row.number;
  }

  /** The cell that holds the column's value, typed here, merged over the row or repeated from above. */
  cell(key: string): Cell | undefined {
    const cell = this.#held(key)?.cell;
    return cell && !isErrorValue(cell) ? cell : undefined;
  }

  /** The cell that would hold the column's value, had its formula not given an error. */
  errorCell(key: string): Cell | undefined {
    const cell = this.#held(key)?.cell;
    return cell && isErrorValue(cell) ? cell : undefined;
  }

  /** A cell typed on this very row: findings are told once, where the cell is. */
  typedCell(key: string): Cell | undefined {
    return this.#held(key)?.from === 'typed' ? this.cell(key) : undefined;
  }

  text(key: string): string | undefined {
    return this.cell(key)?.text;
  }

  /** The day or days of the row, read as its column is written; nothing where it names none. */
  days(): DaySpan | undefined {
    const cell = this.cell('date');
    return cell && daysIn(cell, this.#dates);
  }

  /** Like `days`, for a date typed on this very row. */
  typedDays(): DaySpan | undefined {
    return this.typedCell('date') && this.days();
  }

  /** Where the column's value stands, or would stand; the header where the row has no such column. */
  place(key: string): Place {
    const address = this.#held(key)?.cell.address ?? this.row.addressOf(key) ?? this.#firstAddress();
    return {
      file: this.table.file,
      ...(this.table.sheet !== undefined && { sheet: this.table.sheet }),
      cell: address,
    };
  }

  #held(key: string): TableCell | undefined {
    return this.row.cells.get(key);
  }

  #firstAddress(): string {
    const [first] = this.row.cells.values();
    return first?.cell.address ?? `A${this.number}`;
  }
}
