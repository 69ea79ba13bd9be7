import type { TableKind } from '../../../field/contract/tables.js';
import type { Located } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import type { MeetingGroup } from '../meetings/group.js';
import type { Bound } from '../tables.js';
import type { MergeCause } from '../year.js';
import { type Age, isAgainstClock, newerBecause, newestFirst } from './age.js';

/** Rows of one file that a newer file sends again. */
export interface Replacement {
  readonly kind: TableKind;
  readonly unit: string;
  readonly newer: string;
  readonly older: string;
  readonly rows: readonly Located[];
  readonly because: MergeCause;
  /** Whether the newer file was saved before the older one. */
  readonly isAgainstClock: boolean;
}

export interface Standing<R extends Located> {
  readonly rows: readonly Bound<R>[];
  readonly replacements: readonly Replacement[];
}

/**
 * Leaves, of the rows of one unit and table, those that no newer file sends again. A file replaces the rows of an older
 * one for a meeting where both report the meeting itself or have at least one row in common; files that share
 * nothing complete each other.
 */
export function replaceOlder<R extends Located>(
  kind: TableKind,
  rows: readonly Bound<R>[],
  ages: ReadonlyMap<string, Age>,
): Standing<R> {
  const byFile = groupBy(rows, ({ record }) => record.file);
  if (byFile.size < 2) return { rows, replacements: [] };
  const sent = new SentRows();
  const standing: Bound<R>[] = [];
  const replacements: Replacement[] = [];
  for (const age of newestFirst([...byFile.keys()].flatMap((file) => ages.get(file) ?? []))) {
    const ofFile = byFile.get(age.file) ?? [];
    for (const [group, ofMeeting] of groupBy(ofFile, (row) => row.group)) {
      const newer = ages.get(sent.fileWith(group, ofMeeting, age.file) ?? '');
      if (newer) replacements.push(replacement(kind, ofMeeting, newer, age));
      else standing.push(...ofMeeting);
    }
    for (const row of ofFile) sent.add(row);
  }
  return { rows: standing, replacements };
}

function replacement(kind: TableKind, rows: readonly Bound<Located>[], newer: Age, older: Age): Replacement {
  const because = newerBecause(newer, older);
  const records = rows.map(({ record }) => record);
  const unit = records[0]?.unit ?? '';
  const against = isAgainstClock(newer, older);
  return {
    kind,
    unit,
    newer: newer.file,
    older: older.file,
    rows: records,
    because,
    isAgainstClock: against,
  };
}

/** What newer files sent, with the newest file that sent it. */
class SentRows {
  readonly #files = new Map<string, string>();
  readonly #numbers = new Map<MeetingGroup, number>();

  /** The newest file that sends a meeting's rows again; rows without a meeting may be repeated under any. */
  fileWith(
    group: MeetingGroup | undefined,
    rows: readonly Bound<Located>[],
    file: string,
  ): string | undefined {
    const meetings = group ? [this.#number(group), 'none'] : ['any'];
    for (const { identity } of rows)
      for (const meeting of meetings) {
        const known = this.#files.get(`${meeting}\n${identity}`);
        if (known !== undefined) return known;
      }
    return group?.files.has(file) ? this.#files.get(`${this.#number(group)} reported`) : undefined;
  }

  add({ record, group, identity }: Bound<Located>): void {
    this.#addOnce(`${group ? this.#number(group) : 'none'}\n${identity}`, record.file);
    this.#addOnce(`any\n${identity}`, record.file);
    if (group?.files.has(record.file)) this.#addOnce(`${this.#number(group)} reported`, record.file);
  }

  #addOnce(key: string, file: string): void {
    if (!this.#files.has(key)) this.#files.set(key, file);
  }

  #number(group: MeetingGroup): number {
    const number = this.#numbers.get(group) ?? this.#numbers.size;
    this.#numbers.set(group, number);
    return number;
  }
}
