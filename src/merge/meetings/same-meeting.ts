import { foldText } from '../../romanian/fold.js';
import type { MeetingRecord } from '../../validate/records.js';
import { daysKey, overlap } from '../days.js';
import { likeness, topicKey } from '../keys.js';
import type { MeetingGroup } from './group.js';

/** Themes that share so much are one theme, reworded. */
const LIKENESS_MIN = 0.5;

export function codeKey(record: Pick<MeetingRecord, 'code'>): string | undefined {
  return record.code === undefined ? undefined : foldText(record.code);
}

/** Equal for reports of the same type, days and theme. */
export function topicOf(record: MeetingRecord): string {
  return `${record.type} ${daysKey(record.days)} ${topicKey(record.theme)}`;
}

/** Two rows of one code are one meeting unless neither the days nor the theme have anything in common. */
export function agrees(group: MeetingGroup, record: MeetingRecord): boolean {
  return group.records.some(
    (known) => overlap(known.days, record.days) || likeness(known.theme, record.theme) >= LIKENESS_MIN,
  );
}

/** A meeting that another file numbers otherwise: same days and theme, and the same venue too. */
export function isRenumbered(group: MeetingGroup, record: MeetingRecord): boolean {
  const venue = topicKey(record.venue);
  if (group.files.has(record.file) || venue === '') return false;
  return group.records.some((known) => topicKey(known.venue) === venue);
}

/**
 * Whether a row without a code is a meeting of the same type, days and theme. Within one file it must be the
 * same row again: a unit may hold two such meetings in two places.
 */
export function isSameTopic(group: MeetingGroup, record: MeetingRecord): boolean {
  if (!group.files.has(record.file)) return true;
  const beside = group.records.find((known) => known.file === record.file);
  return beside?.code === undefined && topicKey(beside?.venue) === topicKey(record.venue);
}
