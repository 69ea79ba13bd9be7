import { foldText } from '../../../text/fold.js';
import type { Cell } from '../../read/book.js';
import { isEmptyMark } from '../cell-marks.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import { Profile } from '../profile.js';
import type { Know } from '../regions.js';
import type { Sense } from '../senses.js';
import type { TableCell } from '../table.js';

/** Columns that are entries rather than properties, and what their headers and cells tell. */
interface Matrix {
  readonly columns: readonly PlainColumn[];
  /** Where the header's cell goes, and the value's; one of them may tell nothing. */
  readonly header?: number;
  readonly value?: number;
}

const columnsMin = 2;

/**
 * A matrix: institutions, domains or days as columns, or several columns of institutions. Each filled cell becomes a row
 * of its own, with the cells beside the matrix repeated.
 */
export function spreadMatrix(table: PlainTable, know: Know): PlainTable {
  const matrix = matrixOf(table, know);
  if (!matrix) return table;
  const ids = new Set(matrix.columns.map(({ id }) => id));
  const virtuals = [matrix.header, matrix.value].flatMap((id) =>
    id === undefined ? [] : [virtualColumn(id)],
  );
  return {
    ...table,
    columns: [...table.columns.filter(({ id }) => !ids.has(id)), ...virtuals],
    rows: table.rows.flatMap((row) => spreadRow(row, matrix, ids)),
  };
}

function matrixOf(table: PlainTable, know: Know): Matrix | undefined {
  const headed = table.columns.filter(({ header }) => header !== undefined);
  const of = (sense: Sense, least: number) =>
    headed.filter(({ header }) => header && know.senses.weigh(header, sense) >= least);
  const holds = (sense: Sense) => (column: PlainColumn) => {
    const profile = new Profile(table, column, know.senses);
    return profile.isEmpty || profile.share(sense) >= 0.8;
  };
  const counted = (columns: readonly PlainColumn[]) =>
    columns.filter((column) => holds('number')(column) || holds('mark')(column));
  const domains = of('domain', 1).filter(
    (column) => !holds('number')(column) || new Profile(table, column, know.senses).isEmpty,
  );
  if (domains.length >= columnsMin) return { columns: domains, header: virtual.told, value: virtual.value };
  const days = counted(of('day', 1));
  if (days.length >= columnsMin) return { columns: days, header: virtual.headingDay, value: virtual.value };
  const institutions = institutionHeaders(table, headed, know, counted);
  if (institutions.length >= columnsMin)
    return { columns: institutions, header: virtual.name, value: virtual.value };
  return listsOf(table, headed, know);
}

/** Names of institutions above numbers or marks; asked last, for to look a name up takes long. */
function institutionHeaders(
  table: PlainTable,
  headed: readonly PlainColumn[],
  know: Know,
  counted: (columns: readonly PlainColumn[]) => readonly PlainColumn[],
): readonly PlainColumn[] {
  if (headed.length < 4 || table.rows.length === 0) return [];
  const unknown = headed.filter(({ words }) => know.headers.strength(words) < 5);
  return counted(unknown).filter(({ header }) => header && know.senses.weigh(header, 'organisation') >= 0.8);
}

/** `Instituția 1 … Instituția 3`, or a column a kind of institution. */
function listsOf(table: PlainTable, headed: readonly PlainColumn[], know: Know): Matrix | undefined {
  const stem = ({ words }: PlainColumn) => foldText(words).replace(/[\d\s.]+$/, '');
  const numbered = headed.filter(
    (column) =>
      /\d\s*$/.test(column.words) &&
      headed.filter((other) => stem(other) === stem(column)).length >= columnsMin,
  );
  const kinds = headed.filter(
    ({ words, header }) =>
      header && know.headers.strength(words) < 8 && know.senses.weigh(header, 'kind') === 1,
  );
  const named = (columns: readonly PlainColumn[]) =>
    columns.filter((column) => new Profile(table, column, know.senses).share('organisation') >= 0.5);
  const listed = named(numbered);
  if (listed.length >= columnsMin) return { columns: listed, value: virtual.name };
  const isUnit = (column: PlainColumn) => new Profile(table, column, know.senses).share('unit') > 0.5;
  const byKind = named(kinds).filter((column) => !isUnit(column));
  return byKind.length >= columnsMin
    ? { columns: byKind, header: virtual.told, value: virtual.name }
    : undefined;
}

function spreadRow(row: PlainRow, { columns, header, value }: Matrix, ids: ReadonlySet<number>): PlainRow[] {
  const beside = [...row.cells].filter(([id]) => !ids.has(id));
  const filled = columns.flatMap((column) => {
    const held = row.cells.get(column.id);
    return (held && !isEmptyMark(held.cell.text)) || (held && /^x$/i.test(held.cell.text))
      ? [{ column, held: held as TableCell }]
      : [];
  });
  if (filled.length === 0) return [{ ...row, cells: new Map(beside) }];
  return filled.map(({ column, held }, i) => {
    const own = new Map<number, TableCell>(
      beside.map(([id, cell]) => [id, i === 0 ? cell : { ...cell, from: 'repeated' }]),
    );
    const told: Cell | undefined = column.header && {
      ...column.header,
      address: held.cell.address,
      row: row.number,
    };
    if (header !== undefined && told) own.set(header, { cell: told, from: 'typed' });
    if (value !== undefined && !/^(?:x|da|✓|✔)$/iu.test(held.cell.text))
      own.set(value, { ...held, from: 'typed' });
    return { ...row, key: `${row.key} ${column.id}`, cells: own };
  });
}
