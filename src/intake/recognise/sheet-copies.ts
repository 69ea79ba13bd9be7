import { groupBy } from '../../model/collections.js';
import { foldText } from '../../text/fold.js';
import type { Table, TableRow } from './table.js';

/** Rows of one sheet that another sheet of the workbook says again. */
export interface SheetCopy {
  readonly kept: Table;
  readonly repeated: Table;
  /** Rows of `repeated` that are left out. */
  readonly rows: readonly TableRow[];
  /** Those of them that say something else besides, such as another number of people. */
  readonly differing: readonly TableRow[];
}

/** Most rows of a copied sheet, or of one that sums others up, stand elsewhere too. */
const shareMin = 0.8;
const rowsMin = 2;
const corrected = /corect|final|actualiz|\bnou/;
const copy = /\(\d\)|copi[ea]|\bvech/;

/** What tells a row from the others of its table; the number of people may have been corrected. */
const identityKeys: Readonly<Partial<Record<Table['kind'], readonly string[]>>> = {
  meetings: ['code', 'date', 'theme', 'unit', 'place'],
  participants: ['meeting', 'date', 'unit', 'organisation', 'person'],
  difficulties: ['meeting', 'date', 'unit', 'domain', 'difficulty'],
};

/** Finds the sheets of a workbook that repeat what others say: copied, or summed up. */
export function sheetCopies(tables: readonly Table[]): SheetCopy[] {
  const groups = [...groupBy(tables, ({ kind }) => kind)].filter(
    ([kind, group]) => identityKeys[kind] && new Set(group.map(({ sheet }) => sheet)).size > 1,
  );
  if (groups.length === 0) return [];
  const identity = identities(tables);
  return groups.flatMap(([, group]) => copiesAmong(group, identity));
}

function copiesAmong(
  tables: readonly Table[],
  identity: (table: Table, row: TableRow) => string,
): SheetCopy[] {
  const inOrder = tables.toSorted((a, b) => rank(a) - rank(b));
  const seen = new Map<string, { readonly table: Table; readonly row: TableRow }>();
  return inOrder.flatMap((table): SheetCopy[] => {
    const known = table.rows.flatMap((row) => {
      const first = seen.get(identity(table, row));
      return first && first.table.sheet !== table.sheet ? [{ row, first }] : [];
    });
    const isCopy = known.length >= rowsMin && known.length >= table.rows.length * shareMin;
    if (!isCopy)
      for (const row of table.rows)
        if (!seen.has(identity(table, row))) seen.set(identity(table, row), { table, row });
    const [one] = known;
    if (!isCopy || !one) return [];
    const differing = known.filter(({ row, first }) => !saysSame(row, first.row)).map(({ row }) => row);
    return [{ kept: one.first.table, repeated: table, rows: known.map(({ row }) => row), differing }];
  });
}

function rank({ sheet }: Table): number {
  const name = foldText(sheet ?? '');
  if (corrected.test(name)) return 0;
  return copy.test(name) ? 2 : 1;
}

function identities(tables: readonly Table[]): (table: Table, row: TableRow) => string {
  const meetings = new Map(
    tables
      .filter(({ kind }) => kind === 'meetings')
      .flatMap((table) => table.rows.map((row) => [`${table.sheet}\n${row.key}`, row] as const)),
  );
  const own = (row: TableRow, keys: readonly string[]) =>
    keys.map((key) => foldText(row.cells.get(key)?.cell.text ?? ''));
  return (table, row) => {
    const at = row.meetingAt && meetings.get(`${row.meetingAt.sheet}\n${row.meetingAt.key}`);
    const ofMeeting = at && at !== row ? own(at, identityKeys.meetings ?? []) : [];
    return [...own(row, identityKeys[table.kind] ?? []), ...ofMeeting].join('\n');
  };
}

function saysSame(a: TableRow, b: TableRow): boolean {
  const keys = new Set([...a.cells.keys(), ...b.cells.keys()]);
  const text = (row: TableRow, key: string) => foldText(row.cells.get(key)?.cell.text ?? '');
  return [...keys].every((key) => text(a, key) === text(b, key));
}
