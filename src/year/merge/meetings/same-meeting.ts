import type { MeetingRecord } from '../../../intake/validate/records.js';
import { foldText } from '../../../text/fold.js';
import { daysKey, overlap } from '../days.js';
import { likeness, topicKey } from '../keys.js';
import type { MeetingGroup } from './group.js';

/** Themes that share so much are one theme, reworded. */
const LIKENESS_MIN = 0.5;

/** By what a row of a meeting is compared with others. */
export interface MeetingKeys {
  readonly code?: string;
  readonly days: string;
  /** Type, days and theme. */
  readonly topic: string;
  /** Type, days, theme and venue. */
  readonly place: string;
  /** The same within one file: the row says nothing that another did not say. */
  readonly row: string;
}

export function keysOf(record: MeetingRecord): MeetingKeys {
  const days = daysKey(record.days);
  const topic = `${record.type} ${days} ${topicKey(record.theme)}`;
  const place = `${topic}\n${topicKey(record.venue)}`;
  const code = record.code !== undefined && { code: foldText(record.code) };
  return { ...code, days, topic, place, row: `${place}\n${record.file}` };
}

/** Two rows of one code are one meeting unless neither the days nor the theme have anything in common. */
export function agrees(group: MeetingGroup, record: MeetingRecord): boolean {
  return group.records.some(
    (known) => overlap(known.days, record.days) || likeness(known.theme, record.theme) >= LIKENESS_MIN,
  );
}

/** Whether two rows with different codes leave open if they are one meeting: where the venue is missing nobody can tell. */
export function mayBeSame({ records: [known], files }: MeetingGroup, record: MeetingRecord): boolean {
  return !files.has(record.file) && (known.venue === undefined || record.venue === undefined);
}
