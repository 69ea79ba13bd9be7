import type { Problem } from '../../problem.js';
import { topicKey } from '../keys.js';
import type { Report } from '../meetings/reports.js';
import { problemOf } from '../rules.js';
import { onEachDay } from './claims.js';
import type { JointMeeting } from './joint-meetings.js';
import { distinctiveWords, mayBeOnePlace } from './premises.js';

/** What two reports share that makes one wonder whether they are of one meeting. */
export const sharedSigns = ['theme', 'venue', 'coorganiser'] as const;
type SharedSign = (typeof sharedSigns)[number];

/** Of more reports of one day and sign, the first are compared: it is a hint to a reader, not a figure. */
const REPORTS_MAX = 60;

const signsOf: Readonly<Record<SharedSign, (report: Report) => readonly string[]>> = {
  theme: ({ record }) => [topicKey(record.theme)].filter((key) => key !== ''),
  venue: ({ record }) => (distinctiveWords(record.venue).length > 0 ? [topicKey(record.venue)] : []),
  coorganiser: ({ record }) => record.coorganisers,
};

/** Meetings of different units, counted apart, that share the day and the theme, the venue or a coorganiser. */
export function doubtfulMeetings(meetings: readonly JointMeeting[]): Problem[] {
  const numbers = new Map(
    meetings.flatMap(({ reports }, n) => reports.map((report) => [report, n] as const)),
  );
  const told = new Set<string>();
  return sharedSigns.flatMap((shared) =>
    pairsSharing(shared, [...numbers.keys()]).flatMap(([a, b]) => {
      const pair = `${numbers.get(a)} ${numbers.get(b)}`;
      if (numbers.get(a) === numbers.get(b) || told.has(pair) || !mayBeOne(a, b)) return [];
      told.add(pair);
      return [doubtOf(shared, a, b)];
    }),
  );
}

function pairsSharing(shared: SharedSign, reports: readonly Report[]): [Report, Report][] {
  const buckets = onEachDay(reports, signsOf[shared]);
  return [...buckets.values()].flatMap((bucket) => pairsOf(bucket.slice(0, REPORTS_MAX)));
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function mayBeOne({ record: a }: Report, { record: b }: Report): boolean {
  return a.unit !== b.unit && mayBeOnePlace(a, b);
}

function doubtOf(shared: SharedSign, { record: a }: Report, { record: b }: Report): Problem {
  const params = { shared, units: [a.unit, b.unit], days: [a.days.first, a.days.last] };
  return problemOf('joint-doubtful', a.place, params, { related: [b.place] });
}
