import { groupAddresses, parseAddress } from '../model/address.js';
import { groupBy } from '../model/collections.js';
import type { Problem, Severity } from '../model/problem.js';
import type { Excerpt } from './excerpts.js';

/** Problems with one cause: the same rule of the same column. */
export interface Cause {
  readonly rule: string;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
  readonly cells: readonly Cells[];
  /** How many rows it keeps out of the count. */
  readonly rows: number;
  /** The first problems as a piece of their sheet. */
  readonly excerpts: readonly Excerpt[];
}

/** Where the problems of a cause stand in one sheet of a file. */
export interface Cells {
  readonly file: string;
  readonly sheet?: string;
  /** Runs down a column are ranges: `F3:F214`. Empty where the file or sheet as a whole is meant. */
  readonly ranges: readonly string[];
}

/** How many problems of a cause are shown in full. */
export const shownMax = 3;

/**
 * Puts problems together by cause, in the order in which causes first appear.
 * @param excerpts shows problems as pieces of their sheets
 */
export function causesOf(
  problems: readonly Problem[],
  excerpts: (problems: readonly Problem[]) => Excerpt[] = () => [],
): Cause[] {
  return byCause(problems).map((group) => ({
    ...{ rule: group[0].rule, severity: group[0].severity, problems: group },
    cells: cellsOf(group),
    rows: new Set(
      group.flatMap(({ place, params, rows = [] }) => rows.map((row) => rowKey(place, params, row))),
    ).size,
    excerpts: excerpts(group.slice(0, shownMax)),
  }));
}

/** Problems by rule, column (of whatever table) and what of several things is wrong. */
export function byCause<P extends Problem>(problems: readonly P[]): [P, ...P[]][] {
  const groups = groupBy(problems, ({ rule, severity, params }) =>
    JSON.stringify([rule, severity, params.column ?? params.table, params.reason, params.data]),
  );
  return [...groups.values()] as [P, ...P[]][];
}

/** The cells of problems, by file and sheet, with runs as ranges. */
export function cellsOf(problems: readonly Problem[]): Cells[] {
  const groups = groupBy(problems, ({ place }) => JSON.stringify([place.file, place.sheet ?? null]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { file, sheet } = first.place;
    const cells = [...new Set(group.flatMap(({ place }) => place.cell ?? []))];
    const single = cells.flatMap((cell) => parseAddress(cell) ?? []);
    const others = cells.filter((cell) => !parseAddress(cell));
    const ranges = [...groupAddresses(single), ...others];
    return [{ file, ...(sheet !== undefined && { sheet }), ranges }];
  });
}

function rowKey({ file, sheet }: Problem['place'], { table }: Problem['params'], row: number): string {
  return [file, sheet, table, row].join('\n');
}
