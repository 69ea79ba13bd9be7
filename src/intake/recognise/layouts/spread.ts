import { tables } from '../../../field/contract/tables.js';
import { foldText } from '../../../text/fold.js';
import type { Cell } from '../../read/book.js';
import { isEmptyMark } from '../cell-marks.js';
import { contractScore } from '../header-score.js';
import { type PlainColumn, type PlainRow, type PlainTable, virtual, virtualColumn } from '../plain-table.js';
import { Profile } from '../profile.js';
import type { Know } from '../regions.js';
import type { Sense } from '../senses.js';
import type { TableCell } from '../table.js';

/** Columns that are entries rather than properties, and what their headers and cells tell. */
interface Matrix {
  readonly columns: readonly PlainColumn[];
  /** The column to which the header's cell goes, and the value's; one of them may tell nothing. */
  readonly header?: PlainColumn;
  readonly value?: PlainColumn;
  /** What headers tell, where it is not said in their own words. */
  readonly told?: ReadonlyMap<PlainColumn, string | undefined>;
}

/** What the names above a matrix, or its cells, are beyond doubt. */
const institution = virtualColumn(virtual.name, tables.participants.columns.organisation.header);
const count = virtualColumn(virtual.value, tables.participants.columns.count.header);
const domain = virtualColumn(virtual.told, tables.difficulties.columns.domain.header);
const kind = virtualColumn(virtual.told, tables.participants.columns.kind.synonyms[1]);

const columnsMin = 2;
/** What says that somebody was there. */
const mark = /^(?:x|da|✓|✔|prezen[tț][aăiă]?)$/iu;

/**
 * A matrix: institutions, domains or days as columns, or several columns of institutions. Each filled cell becomes a row
 * of its own, with the cells beside the matrix repeated.
 */
export function spreadMatrix(table: PlainTable, know: Know): PlainTable {
  const matrix = matrixOf(table, know);
  if (!matrix) return table;
  const ids = new Set(matrix.columns.map(({ id }) => id));
  const virtuals = [matrix.header, matrix.value].flatMap((column) => column ?? []);
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
  if (domains.length >= columnsMin)
    return { columns: domains, header: domain, value: virtualColumn(virtual.value) };
  const days = counted(of('day', 1));
  if (days.length >= columnsMin)
    return { columns: days, header: virtualColumn(virtual.headingDay), value: virtualColumn(virtual.value) };
  const institutions = institutionHeaders(table, headed, know, counted);
  if (institutions.length >= columnsMin) return { columns: institutions, header: institution, value: count };
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
    ({ words }) => know.headers.strength(words) < contractScore && know.senses.kindSaid(words) !== undefined,
  );
  const named = (columns: readonly PlainColumn[]) =>
    columns.filter((column) => new Profile(table, column, know.senses).share('organisation') >= 0.5);
  const listed = named(numbered);
  if (listed.length >= columnsMin) return { columns: listed, value: institution };
  const isUnit = (column: PlainColumn) => new Profile(table, column, know.senses).share('unit') > 0.5;
  const byKind = named(kinds).filter((column) => !isUnit(column));
  const told = new Map(byKind.map((column) => [column, know.senses.kindSaid(column.words)]));
  return new Set(told.values()).size >= columnsMin
    ? { columns: byKind, header: kind, value: institution, told }
    : undefined;
}

function spreadRow(
  row: PlainRow,
  { columns, header, value, told: words }: Matrix,
  ids: ReadonlySet<number>,
): PlainRow[] {
  const beside = [...row.cells].filter(([id]) => !ids.has(id));
  const filled = columns.flatMap((column) => {
    const held = row.cells.get(column.id);
    return held && (mark.test(held.cell.text) || !isEmptyMark(held.cell.text)) ? [{ column, held }] : [];
  });
  if (filled.length === 0) return [{ ...row, cells: new Map(beside) }];
  return filled.map(({ column, held }, i) => {
    const own = new Map<number, TableCell>(
      beside.map(([id, cell]) => [id, i === 0 ? cell : { ...cell, from: 'repeated' }]),
    );
    const told: Cell | undefined = column.header && {
      ...column.header,
      text: words?.get(column) ?? column.header.text,
      address: held.cell.address,
      row: row.number,
    };
    if (header && told) own.set(header.id, { cell: told, from: 'typed' });
    if (value && !mark.test(held.cell.text)) own.set(value.id, { ...held, from: 'typed' });
    return { ...row, key: `${row.key} ${column.id}`, cells: own };
  });
}
