import type { MeetingRecord } from '../../../intake/validate/records.js';

/** A meeting of one unit with every row that reports it, in all the unit's files. */
export interface MeetingGroup {
  readonly unit: string;
  /** At least one. */
  readonly records: readonly [MeetingRecord, ...MeetingRecord[]];
  /** Files in which a row reports it. */
  readonly files: ReadonlySet<string>;
}

/** A group while its rows are gathered. */
export interface GrowingGroup extends MeetingGroup {
  readonly records: [MeetingRecord, ...MeetingRecord[]];
  readonly files: Set<string>;
}

export function startGroup(record: MeetingRecord): GrowingGroup {
  return { unit: record.unit, records: [record], files: new Set([record.file]) };
}

export function addTo(group: GrowingGroup, record: MeetingRecord): void {
  group.records.push(record);
  group.files.add(record.file);
}

/** Groups by a key that several may share, in the order in which they came. */
export class GroupIndex {
  readonly #groups = new Map<string, Set<GrowingGroup>>();

  put(key: string, group: GrowingGroup): void {
    const groups = this.#groups.get(key);
    if (groups) groups.add(group);
    else this.#groups.set(key, new Set([group]));
  }

  /** The first group under the key that will do. */
  find(key: string, willDo: (group: GrowingGroup) => boolean): GrowingGroup | undefined {
    for (const group of this.#groups.get(key) ?? []) if (willDo(group)) return group;
    return undefined;
  }
}
