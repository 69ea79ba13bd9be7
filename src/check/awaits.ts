import { type TableKind, tableKinds } from '../field/contract/tables.js';
import type { Submission } from '../intake/validate/records.js';
import { groupBy } from '../model/collections.js';
import type { Problem } from '../model/problem.js';
import type { MergeRule } from '../year/merge/rules.js';

/** What another file must bring, so that rows of this one are counted or say all that is asked for. */
export interface Await {
  readonly file: string;
  /** The table that has the rows. */
  readonly table: TableKind;
  /** The table that is in none of the files. */
  readonly needs: TableKind;
  /** Rows that are counted only with it; 0 where it only completes them. */
  readonly rows: number;
}

/** Tables without which a finding says nothing: a unit may send one file a table, and what one lacks comes in another. */
const needed: { readonly [rule in MergeRule]?: TableKind } = {
  'meeting-code-known': 'meetings',
  'meeting-days-known': 'meetings',
  'meeting-reference-needed': 'meetings',
  'meeting-has-participants': 'participants',
  'meeting-has-difficulties': 'difficulties',
};

/** The table that a finding waits for; nothing where it is there, or the finding waits for none. */
export function awaitedTable({ rule }: Problem, submissions: readonly Submission[]): TableKind | undefined {
  const tables: Readonly<Record<string, TableKind | undefined>> = needed;
  const table = tables[rule];
  return table !== undefined && submissions.every(({ rows }) => rows[table] === undefined)
    ? table
    : undefined;
}

/** Puts together what findings wait for, by file and table. */
export function awaitsOf(problems: readonly Problem[], submissions: readonly Submission[]): Await[] {
  const known = problems.flatMap((problem) => {
    const needs = awaitedTable(problem, submissions);
    const table = tableKinds.find((kind) => kind === problem.params.table);
    return needs && table ? [{ problem, needs, table }] : [];
  });
  const groups = groupBy(known, ({ problem: { place }, needs, table }) =>
    JSON.stringify([place.file, needs, table]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rows = group.flatMap(({ problem: { place, rows: own = [] } }) =>
      own.map((row) => JSON.stringify([place.sheet, row])),
    );
    return [
      {
        file: first.problem.place.file,
        table: first.table,
        needs: first.needs,
        rows: new Set(rows).size,
      },
    ];
  });
}

/** Rows that are counted only once another file is there. */
export function sumRows(awaits: readonly Await[]): number {
  return awaits.reduce((sum, { rows }) => sum + rows, 0);
}
