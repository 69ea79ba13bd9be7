import type { MeetingRecord } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import { finding } from '../../../model/finding.js';
import type { Problem } from '../../../model/problem.js';
import type { ParamsOf, Rule } from '../../../model/rule.js';
import { byPosition } from '../order.js';
import { mergeRules } from '../rules.js';
import { addTo, GroupIndex, type GrowingGroup, type MeetingGroup, startGroup } from './group.js';
import { agrees, keysOf, type MeetingKeys, mayBeSame } from './same-meeting.js';

export interface GroupedMeetings {
  readonly groups: readonly MeetingGroup[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the meetings that the rows of one unit report. Rows of different files are one meeting when their codes are
 * equal or, where a code is missing, when the days are equal and so is the theme or no other meeting stands in
 * either file.
 */
export function groupMeetings(records: readonly MeetingRecord[]): GroupedMeetings {
  const sorted = [...records].sort(byPosition);
  const gatherer = new Gatherer(sorted);
  // Codes tell most, so rows without one are compared with the meetings that have one.
  for (const record of sorted) if (record.code !== undefined) gatherer.add(record);
  for (const record of sorted) if (record.code === undefined) gatherer.add(record);
  return { groups: gatherer.groups, problems: gatherer.problems };
}

class Gatherer {
  readonly groups: GrowingGroup[] = [];
  readonly problems: Problem[] = [];
  readonly #byCode = new GroupIndex();
  readonly #byTopic = new GroupIndex();
  readonly #byPlace = new GroupIndex();
  /** Of rows without a code. */
  readonly #byRow = new GroupIndex();
  /** Of files that hold one meeting of the unit: by its days. */
  readonly #onlyOfFile = new GroupIndex();
  readonly #rowsOfFile: ReadonlyMap<string, readonly MeetingRecord[]>;

  constructor(records: readonly MeetingRecord[]) {
    this.#rowsOfFile = groupBy(records, ({ file }) => file);
  }

  add(record: MeetingRecord): void {
    const keys = keysOf(record);
    const { code } = keys;
    const known = code === undefined ? this.#sameUncoded(record, keys) : this.#sameCoded(record, code, keys);
    const group = known ?? startGroup(record);
    if (known) addTo(known, record);
    else this.groups.push(group);
    if (code === undefined) this.#byRow.put(keys.row, group);
    else this.#byCode.put(code, group);
    this.#byTopic.put(keys.topic, group);
    this.#byPlace.put(keys.place, group);
    if (this.#isOnlyOfFile(record)) this.#onlyOfFile.put(keys.days, group);
  }

  /** Another file may number a meeting otherwise; type, days, theme and venue then tell. */
  #sameCoded(record: MeetingRecord, code: string, keys: MeetingKeys): GrowingGroup | undefined {
    const known =
      this.#byCode.find(code, (group) => agrees(group, record)) ??
      this.#byPlace.find(keys.place, (group) => record.venue !== undefined && !group.files.has(record.file));
    if (!known) this.#doubt(record, code, keys);
    return known;
  }

  /** Within one file it must be the same row again: a unit may hold two such meetings in two places. */
  #sameUncoded(record: MeetingRecord, keys: MeetingKeys): GrowingGroup | undefined {
    const elsewhere = (group: MeetingGroup) => !group.files.has(record.file);
    return (
      this.#byRow.find(keys.row, () => true) ??
      this.#byPlace.find(keys.place, elsewhere) ??
      this.#byTopic.find(keys.topic, elsewhere) ??
      (this.#isOnlyOfFile(record) ? this.#onlyOfFile.find(keys.days, elsewhere) : undefined)
    );
  }

  #isOnlyOfFile(record: MeetingRecord): boolean {
    return this.#rowsOfFile.get(record.file)?.length === 1;
  }

  #doubt(record: MeetingRecord, code: string, keys: MeetingKeys): void {
    const namesake = this.#byCode.find(code, () => true);
    const alike = this.#byTopic.find(keys.topic, (group) => mayBeSame(group, record));
    const typed = { table: 'meetings', column: 'code', code: record.code ?? '' };
    const tell = <R extends Rule>(rule: R, [other]: MeetingGroup['records'], params: ParamsOf<R>) =>
      this.problems.push(finding(rule, record.place, params, { related: [other.place] }));
    if (namesake) tell(mergeRules['meeting-code-reused'], namesake.records, typed);
    else if (alike) {
      const otherCode = alike.records[0].code ?? '';
      tell(mergeRules['meeting-repeated-doubtful'], alike.records, { ...typed, otherCode });
    }
  }
}
