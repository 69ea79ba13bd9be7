import type { RowState } from '../intake/row-states.js';
import type { TakenFile } from '../intake/take-in-file.js';
import { UserError } from '../model/errors.js';
import { formatPlace, type Place } from '../model/place.js';
import type { RowOfSheet, TableFates } from './row-fates.js';

/** How a row of a sheet ends: each in one of these ways. A row of which one entry is refused is refused. */
export const rowEnds = [
  'counted',
  'superseded',
  'refused',
  'header',
  'title',
  'separator',
  'setAside',
  'notOurs',
] as const;
export type RowEnd = (typeof rowEnds)[number];

/** The rows that hold something, by how they end: `rows` is their sum. */
export type LedgerSums = Readonly<Record<RowEnd | 'rows', number>>;

/** The rows of one sheet. */
export interface SheetSums extends LedgerSums {
  readonly file: string;
  readonly sheet?: string;
}

/** How rows end that give no records; of rows of data the merge of the year tells. */
const endOf: Readonly<Record<Exclude<RowState['state'], 'data'>, RowEnd>> = {
  refused: 'refused',
  copied: 'superseded',
  header: 'header',
  title: 'title',
  separator: 'separator',
  'set-aside': 'setAside',
  'not-ours': 'notOurs',
};

/**
 * The ledger of the sheets of files: every row that holds something, by how it ended.
 * @throws {UserError} `rows-unbalanced`, with the rows, where of a row of data nothing became
 */
export function sheetSums(
  files: readonly Pick<TakenFile, 'file' | 'ledger'>[],
  fates: readonly TableFates[],
): SheetSums[] {
  const ends = dataEnds(fates);
  const lost: Place[] = [];
  const sums = files.flatMap(({ file: { path }, ledger }) =>
    ledger.map(({ sheet, runs }): SheetSums => {
      const counts: Record<keyof LedgerSums, number> = { ...nothing };
      const at = { file: path, ...(sheet !== undefined && { sheet }) };
      const ofSheet = ends.get(keyOf(path, sheet));
      for (const { state, first, last, count } of runs) {
        counts.rows += count;
        if (state.state !== 'data') counts[endOf[state.state]] += count;
        else {
          const found = rowsBetween(ofSheet, first, last);
          for (const end of found) counts[end] += 1;
          if (found.length !== count) lost.push({ ...at, cell: `${first}:${last}` });
        }
      }
      return { ...at, ...counts };
    }),
  );
  if (lost.length === 0) return sums;
  throw new UserError('rows-unbalanced', { count: lost.length, rows: lost.map(formatPlace).join('\n') });
}

const nothing: LedgerSums = {
  rows: 0,
  counted: 0,
  superseded: 0,
  refused: 0,
  header: 0,
  title: 0,
  separator: 0,
  setAside: 0,
  notOurs: 0,
};

/** Adds up the rows of sheets. */
export function sumOf(sheets: readonly LedgerSums[]): LedgerSums {
  const sums: Record<keyof LedgerSums, number> = { ...nothing };
  for (const sheet of sheets) for (const key of ['rows', ...rowEnds] as const) sums[key] += sheet[key];
  return sums;
}

type Ends = Map<number, RowEnd>;

/** By sheet and row, what became of the entries there: the worst of it holds. */
function dataEnds(fates: readonly TableFates[]): Map<string, Ends> {
  const ends = new Map<string, Ends>();
  const put = (file: string, rows: readonly RowOfSheet[], end: RowEnd) => {
    for (const { sheet, row } of rows) {
      const ofSheet = ends.get(keyOf(file, sheet)) ?? new Map<number, RowEnd>();
      ends.set(keyOf(file, sheet), ofSheet);
      ofSheet.set(row, end);
    }
  };
  for (const { file, superseded } of fates) put(file, superseded, 'superseded');
  for (const { file, counted } of fates) put(file, counted, 'counted');
  for (const { file, notCounted } of fates) put(file, notCounted, 'refused');
  return ends;
}

function rowsBetween(ends: Ends | undefined, first: number, last: number): RowEnd[] {
  const found: RowEnd[] = [];
  for (let row = first; ends && row <= last; row += 1) {
    const end = ends.get(row);
    if (end) found.push(end);
  }
  return found;
}

function keyOf(file: string, sheet: string | undefined): string {
  return `${file}\n${sheet ?? ''}`;
}
