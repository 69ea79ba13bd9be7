import type { DataTableId, FieldName } from '../../../field/contract/open-data.js';
import type { PersonCount } from '../small-groups/hidden.js';

/** A year as a table: the workbook and the open data show the same rows. */
export interface DataTable {
  readonly id: DataTableId;
  readonly fields: readonly Field[];
  /** Names of the fields that tell rows apart; a table of free rows has none. */
  readonly key: readonly FieldName[];
  readonly references: readonly Reference[];
  /** Published as open data; the others say how the data came and are for the analyst. */
  readonly isOpen: boolean;
  /** A value a field, in the order of the fields. */
  readonly rows: readonly (readonly Value[])[];
}

/** Text, a whole number, a number of persons that may be hidden, a day (`YYYY-MM-DD`), yes or no, or nothing. */
export type Value = string | PersonCount | boolean | undefined;

export interface Field {
  readonly name: FieldName;
  readonly type: 'string' | 'integer' | 'date' | 'boolean';
  readonly isRequired: boolean;
  /** What people read for each code, where the values are codes. */
  readonly words?: ReadonlyMap<string, string>;
  /** In characters. */
  readonly width: number;
}

export interface Reference {
  readonly field: FieldName;
  readonly table: DataTableId;
  readonly key: FieldName;
}

/** A field with where its value comes from. */
export interface Column<Row> extends Field {
  readonly of: (row: Row) => Value;
}

type Options = Partial<Pick<Field, 'words' | 'width' | 'isRequired'>>;

function column<Row>(
  type: Field['type'],
  width: number,
): (name: FieldName, of: (row: Row) => Value, options?: Options) => Column<Row> {
  return (name, of, options = {}) => ({ name, of, type, width, isRequired: false, ...options });
}

/** Makers of the columns of a table of `Row`. */
export function columnsOf<Row>() {
  return {
    text: column<Row>('string', 30),
    number: column<Row>('integer', 12),
    day: column<Row>('date', 12),
    flag: column<Row>('boolean', 10),
  };
}

/** The table with its values. */
export function dataTable<Row>(
  id: DataTableId,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  more: Partial<Pick<DataTable, 'key' | 'references' | 'isOpen'>> = {},
): DataTable {
  return {
    id,
    key: [],
    references: [],
    isOpen: true,
    ...more,
    fields: columns.map(({ of: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}
