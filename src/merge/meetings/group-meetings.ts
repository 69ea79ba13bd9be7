import { groupBy } from '../../collections.js';
import type { Problem } from '../../problem.js';
import type { MeetingRecord } from '../../validate/records.js';
import { daysKey } from '../days.js';
import { byPosition } from '../order.js';
import { problemOf } from '../rules.js';
import { addTo, type GrowingGroup, type MeetingGroup, startGroup } from './group.js';
import { agrees, codeKey, isRenumbered, isSameTopic, topicOf } from './same-meeting.js';

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
  for (const record of sorted) if (record.code !== undefined) gatherer.addCoded(record);
  for (const record of sorted) if (record.code === undefined) gatherer.addUncoded(record);
  return { groups: gatherer.groups, problems: gatherer.problems };
}

class Gatherer {
  readonly groups: GrowingGroup[] = [];
  readonly problems: Problem[] = [];
  readonly #byCode = new Map<string, GrowingGroup[]>();
  readonly #byTopic = new Map<string, GrowingGroup[]>();
  /** Of files that hold one meeting of the unit: by its days. */
  readonly #onlyOfFile = new Map<string, GrowingGroup[]>();
  readonly #rowsByFile: ReadonlyMap<string, readonly MeetingRecord[]>;

  constructor(records: readonly MeetingRecord[]) {
    this.#rowsByFile = groupBy(records, ({ file }) => file);
  }

  addCoded(record: MeetingRecord): void {
    const namesakes = this.#byCode.get(codeKey(record) ?? '') ?? [];
    const onTopic = this.#byTopic.get(topicOf(record)) ?? [];
    const known =
      namesakes.find((group) => agrees(group, record)) ??
      onTopic.find((group) => isRenumbered(group, record));
    if (!known) this.#doubt(record, namesakes, onTopic);
    this.#put(record, known);
  }

  addUncoded(record: MeetingRecord): void {
    const onTopic = this.#byTopic.get(topicOf(record)) ?? [];
    const known = onTopic.find((group) => isSameTopic(group, record)) ?? this.#onlyOnTheseDays(record);
    this.#put(record, known);
  }

  #onlyOnTheseDays(record: MeetingRecord): GrowingGroup | undefined {
    const only = this.#isOnlyOfFile(record) ? this.#onlyOfFile.get(daysKey(record.days)) : undefined;
    return only?.find((group) => !group.files.has(record.file));
  }

  #isOnlyOfFile(record: MeetingRecord): boolean {
    return this.#rowsByFile.get(record.file)?.length === 1;
  }

  #put(record: MeetingRecord, known: GrowingGroup | undefined): void {
    const group = known ?? startGroup(record);
    if (known) addTo(known, record);
    else this.groups.push(group);
    const code = codeKey(record);
    if (code !== undefined) index(this.#byCode, code, group);
    index(this.#byTopic, topicOf(record), group);
    if (this.#isOnlyOfFile(record)) index(this.#onlyOfFile, daysKey(record.days), group);
  }

  #doubt(record: MeetingRecord, namesakes: GrowingGroup[], onTopic: GrowingGroup[]): void {
    const [namesake] = namesakes;
    const alike = onTopic.find(({ records: [known] }) => mayBeSame(known, record));
    const code = record.code ?? '';
    if (namesake)
      this.problems.push(doubtOf('meeting-code-reused', record, namesake, { code, table: 'meetings' }));
    else if (alike)
      this.problems.push(
        doubtOf('meeting-repeated-doubtful', record, alike, { code, otherCode: alike.records[0].code ?? '' }),
      );
  }
}

/** One meeting numbered twice, or two on one day: where the venue is missing nobody can tell. */
function mayBeSame(known: MeetingRecord, record: MeetingRecord): boolean {
  return known.file !== record.file && (known.venue === undefined || record.venue === undefined);
}

function doubtOf(
  rule: 'meeting-code-reused' | 'meeting-repeated-doubtful',
  record: MeetingRecord,
  group: MeetingGroup,
  params: Problem['params'],
): Problem {
  return problemOf(rule, record.place, params, { related: [group.records[0].place] });
}

function index(map: Map<string, GrowingGroup[]>, key: string, group: GrowingGroup): void {
  const groups = map.get(key);
  if (!groups) map.set(key, [group]);
  else if (groups.at(-1) !== group && !groups.includes(group)) groups.push(group);
}
