import { tableKinds } from '../../../field/contract/tables.js';
import type { Submission } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import { finding } from '../../../model/finding.js';
import type { Problem } from '../../../model/problem.js';
import { mergeRules } from '../rules.js';
import type { MergeCause, MergeNote, SupersededRows } from '../year.js';
import { contentOf } from './content.js';
import { originalsFirst } from './copy-name.js';

export interface WithoutCopies {
  readonly submissions: readonly Submission[];
  readonly notes: readonly MergeNote[];
  readonly superseded: readonly SupersededRows[];
  readonly problems: readonly Problem[];
}

/** A file that another repeats. */
interface Copy {
  readonly kept: Submission;
  readonly dropped: Submission;
  readonly because: MergeCause;
}

/** Keeps one of the files that hold the same bytes or the same content, and tells which others it stands for. */
export function dropCopies(all: readonly Submission[]): WithoutCopies {
  const sorted = [...all].sort((a, b) => originalsFirst(a.file, b.file));
  const byBytes = keepFirst(sorted, ({ sha256 }) => sha256, 'same-bytes');
  const byContent = keepFirst(byBytes.kept, contentOf, 'same-content');
  const copies = [...byBytes.copies, ...byContent.copies];
  return {
    submissions: byContent.kept,
    notes: copies.map(toNote),
    superseded: copies.flatMap(({ dropped }) =>
      tableKinds.map((table) => ({ table, rows: dropped.records[table] })),
    ),
    problems: copies.flatMap(toProblems),
  };
}

function keepFirst(
  submissions: readonly Submission[],
  keyOf: (submission: Submission) => string | undefined,
  because: MergeCause,
): { kept: Submission[]; copies: Copy[] } {
  const groups = groupBy(submissions, (submission) => keyOf(submission) ?? submission);
  const copies = [...groups.values()].flatMap(([kept, ...others]) =>
    others.flatMap((dropped) => (kept ? [{ kept, dropped, because }] : [])),
  );
  return { kept: [...groups.values()].flatMap(([first]) => first ?? []), copies };
}

function toNote({ kept, dropped, because }: Copy): MergeNote {
  const units = [...new Set([...unitsIn(kept), ...unitsIn(dropped)])].sort();
  const places = [{ file: dropped.file }];
  return {
    reason: 'copied',
    kept: { file: kept.file },
    dropped: places,
    units,
    because,
    rows: rowsIn(dropped),
  };
}

function toProblems({ kept, dropped, because }: Copy): Problem[] {
  const place = { file: dropped.file };
  const related = [{ file: kept.file }];
  const params = { file: kept.file, rows: rowsIn(dropped), because };
  const copied = finding(mergeRules['file-copied'], place, params, { related });
  const units = unitsIn(kept);
  const otherUnits = unitsIn(dropped);
  if (otherUnits.length === 0 || units.join() === otherUnits.join()) return [copied];
  const between = { file: kept.file, units, otherUnits };
  return [copied, finding(mergeRules['copied-between-units'], place, between, { related })];
}

/** Codes of the units whose rows a file holds; copies of one file may lie in the folders of two units. */
export function unitsIn({ records, refusedMeetings }: Submission): string[] {
  const units = tableKinds.flatMap((kind) => records[kind].map(({ unit }) => unit));
  return [...new Set([...units, ...refusedMeetings.flatMap(({ unit }) => unit ?? [])])].sort();
}

function rowsIn({ records }: Submission): number {
  return tableKinds.reduce((rows, kind) => rows + records[kind].length, 0);
}
