import { finding } from '../../../model/finding.js';
import type { Problem } from '../../../model/problem.js';
import { topicKey } from '../keys.js';
import type { Report } from '../meetings/reports.js';
import { mergeRules, sharedSigns } from '../rules.js';
import { onEachDay } from './claims.js';
import type { JointMeeting } from './joint-meetings.js';
import { distinctiveWords, mayBeOnePlace } from './premises.js';

type SharedSign = (typeof sharedSigns)[number];

/** Of more reports of one day and sign, the first are compared: it is a hint to a reader, not a figure. */
const REPORTS_MAX = 60;

const signsOf: Readonly<Record<SharedSign, (report: Report) => readonly string[]>> = {
  theme: ({ record }) => [topicKey(record.theme)].filter((key) => key !== ''),
  venue: ({ record }) => (distinctiveWords(record.venue).length > 0 ? [topicKey(record.venue)] : []),
  coorganiser: ({ record }) => record.coorganisers,
};

/**
 * Meetings of different units, counted apart, that share the day and the theme, the venue or a coorganiser. Meetings
 * that are doubtful together are told together, and no two of them again.
 */
export function doubtfulMeetings(meetings: readonly JointMeeting[]): Problem[] {
  const numbers = new Map(
    meetings.flatMap(({ reports }, n) => reports.map((report) => [report, n] as const)),
  );
  const told = new Set<string>();
  const isNews = (a: Report, b: Report): boolean => {
    const pair = `${numbers.get(a)} ${numbers.get(b)}`;
    return numbers.get(a) !== numbers.get(b) && mayBeOne(a, b) && !told.has(pair);
  };
  return sharedSigns.flatMap((shared) =>
    [...onEachDay([...numbers.keys()], signsOf[shared]).values()].flatMap((bucket) =>
      together(bucket.slice(0, REPORTS_MAX), isNews).map((group) => {
        for (const [a, b] of pairsOf(group)) told.add(`${numbers.get(a)} ${numbers.get(b)}`);
        return doubtOf(shared, group);
      }),
    ),
  );
}

/** Each report with those after it that may be of the same meeting; a report stands in one group. */
function together(reports: readonly Report[], isNews: (a: Report, b: Report) => boolean): Report[][] {
  const left = new Set(reports);
  return reports.flatMap((first) => {
    if (!left.delete(first)) return [];
    const others = [...left].filter((other) => isNews(first, other));
    for (const other of others) left.delete(other);
    return others.length > 0 ? [[first, ...others]] : [];
  });
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

function mayBeOne({ record: a }: Report, { record: b }: Report): boolean {
  return a.unit !== b.unit && mayBeOnePlace(a, b);
}

function doubtOf(shared: SharedSign, group: readonly Report[]): Problem {
  const [first, ...others] = group.map(({ record }) => record);
  if (!first) throw new Error('doubtful meetings are several');
  const units = [...new Set(group.map(({ record }) => record.unit))];
  const params = { shared, units, days: [first.days.first, first.days.last] };
  return finding(mergeRules['joint-doubtful'], first.place, params, {
    related: others.map(({ place }) => place),
  });
}
