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
  /** Rows that are kept out because of it, for they refer to what it keeps out. */
  readonly followers: readonly Problem[];
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
  const rootOf = rootsOf(problems);
  const followers = groupBy(problems.filter(rootOf), rootOf);
  return byCause(problems.filter((problem) => !rootOf(problem))).map((group) => ({
    ...{ rule: group[0].rule, severity: group[0].severity, problems: group },
    cells: cellsOf(group),
    rows: rowsOf(group),
    followers: group.flatMap((problem) => followers.get(problem) ?? []),
    excerpts: excerpts(group.slice(0, shownMax)),
  }));
}

/**
 * The error because of which a row cannot be counted that is right itself: its meeting is kept out there. A cause is told
 * once, where it is put right.
 */
function rootsOf(problems: readonly Problem[]): (problem: Problem) => Problem | undefined {
  const roots = new Map<string, Problem>();
  for (const problem of problems) {
    if (problem.severity !== 'error' || problem.rule === follows) continue;
    for (const key of keysOf(problem)) if (!roots.has(key)) roots.set(key, problem);
  }
  return ({ rule, related: [at] = [] }) => {
    if (rule !== follows || !at) return undefined;
    const row = parseAddress(at.cell ?? '')?.row;
    return roots.get(placeKey(at, at.cell)) ?? (row === undefined ? undefined : roots.get(placeKey(at, row)));
  };
}

const follows = 'meeting-counted';

function keysOf({ place, rows = [] }: Problem): string[] {
  return [placeKey(place, place.cell), ...rows.map((row) => placeKey(place, row))];
}

function placeKey({ file, sheet }: Problem['place'], at: string | number | undefined): string {
  return JSON.stringify([file, sheet ?? null, at ?? null]);
}

/** How many rows problems keep out of the count. */
export function rowsOf(problems: readonly Problem[]): number {
  return new Set(
    problems.flatMap(({ place, params, rows = [] }) => rows.map((row) => rowKey(place, params, row))),
  ).size;
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
