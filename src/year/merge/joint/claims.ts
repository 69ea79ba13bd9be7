import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { daysOf } from '../days.js';
import { likeness, topicKey } from '../keys.js';
import type { Report } from '../meetings/reports.js';
import { byPosition } from '../order.js';
import type { MergeCause } from '../year.js';
import { isOnePlace } from './premises.js';

/** A unit holds a few meetings a day; of a file that lists thousands not all can be compared with all. */
const CANDIDATES_MAX = 20;

/** That two units' reports are of one meeting, and why. */
export interface Claim {
  readonly a: Report;
  readonly b: Report;
  readonly because: MergeCause & ('named-coorganiser' | 'same-place-and-theme');
  /** Likeness of the themes, 0–1: where several meetings may be meant, the closest is. */
  readonly likeness: number;
}

/** All pairs of reports that may be one meeting, the surest first. */
export function claims(reports: readonly Report[]): Claim[] {
  return [...namedCoorganisers(reports), ...samePlaceAndTheme(reports)].sort(bySureness);
}

/** A unit that another names held the meeting with it; the type and at least one day must agree. */
function namedCoorganisers(reports: readonly Report[]): Claim[] {
  const byUnitAndDay = onEachDay(reports, ({ record }) => [record.unit]);
  return reports.flatMap((a) => {
    const candidates = a.record.coorganisers.flatMap((unit) =>
      daysOf(a.record.days).flatMap((day) =>
        (byUnitAndDay.get(dayKey(a, day, unit)) ?? []).slice(0, CANDIDATES_MAX),
      ),
    );
    return [...new Set(candidates)]
      .filter((b) => b.record.unit !== a.record.unit)
      .map((b) => claim(a, b, 'named-coorganiser'));
  });
}

/** Without a name the same words for venue and theme on the same day must tell, and the venue must be one place. */
function samePlaceAndTheme(reports: readonly Report[]): Claim[] {
  const located = reports.filter(({ record }) => topicKey(record.venue) && topicKey(record.theme));
  const buckets = onEachDay(located, ({ record }) => [
    `${topicKey(record.venue)}\n${topicKey(record.theme)}`,
  ]);
  return [...buckets.values()].flatMap((bucket) =>
    neighbours([...bucket].sort(byCountyAndPosition))
      .filter(([a, b]) => a.record.unit !== b.record.unit && isOnePlace(a.record, b.record))
      .map(([a, b]) => claim(a, b, 'same-place-and-theme')),
  );
}

function claim(a: Report, b: Report, because: Claim['because']): Claim {
  return { a, b, because, likeness: likeness(a.record.theme, b.record.theme) };
}

/** Reports by type, by each day that they last and by each of further keys. */
export function onEachDay(
  reports: readonly Report[],
  keysOf: (report: Report) => readonly string[],
): Map<string, Report[]> {
  const entries = reports.flatMap((report) =>
    daysOf(report.record.days).flatMap((day) =>
      keysOf(report).map((key) => ({ report, key: dayKey(report, day, key) })),
    ),
  );
  const groups = groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ report }) => report)]));
}

function dayKey({ record }: Report, day: string, key: string): string {
  return `${record.type}\n${day}\n${key}`;
}

/** Each item with the next. */
function neighbours<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] satisfies [T, T]];
  });
}

/** Reports of one county stand side by side, so that each is compared with those it can be one with. */
function byCountyAndPosition(a: Report, b: Report): number {
  return byCodeUnits(a.record.county, b.record.county) || byPosition(a.record, b.record);
}

/** A named coorganiser tells more than the same place and theme. */
function bySureness(a: Claim, b: Claim): number {
  return (
    Number(b.because === 'named-coorganiser') - Number(a.because === 'named-coorganiser') ||
    b.likeness - a.likeness ||
    byPosition(a.a.record, b.a.record) ||
    byPosition(a.b.record, b.b.record)
  );
}
