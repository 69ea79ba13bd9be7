import { thresholds } from '../../field/thresholds.js';
import type { Language } from '../../model/language.js';
import { rounded, roundedFarthest } from '../../text/rounded.js';
import type { FigureId, Range } from '../../year/count/counts.js';
import type { RowTotals } from '../../year/row-totals.js';
import type { PublishedCounts } from './small-groups/published-counts.js';

/** Why a number is not said alone: more may have been reported than was counted, or open questions may move it. */
export type Reservation =
  | { readonly kind: 'atLeast'; readonly min: number }
  | ({ readonly kind: 'between' } & Range);

/** What makes figures unsure: shares from 0 to 1 of what was sent, of the units, of the figure itself. */
export interface Gaps {
  readonly rowsNotCounted: number;
  readonly unitsMissing: number;
  readonly range: number;
}

/** The figures by which the notice stands and falls. */
const headline: readonly FigureId[] = [
  'localMeetings',
  'units',
  'publicStructures',
  'ngosAndPrivate',
  'interregionalMeetings',
];

/** How large the gaps are: the widest range is that of the headline figures. */
export function gapsOf(counts: PublishedCounts, { read, notCounted }: RowTotals): Gaps {
  const { unitsInRegistry, unitsWithoutData } = counts.figures;
  return {
    rowsNotCounted: share(notCounted, read),
    unitsMissing: share(unitsWithoutData.value, unitsInRegistry.value),
    range: Math.max(
      ...headline.map((id) => {
        const { value, range } = counts.figures[id];
        return range && typeof value === 'number' ? widthOf(range, value) : 0;
      }),
    ),
  };
}

/** The gaps that are larger than their thresholds: all figures, or the notice as a whole, suffer by them. */
export function gapsAbove(gaps: Gaps, limit: 'reserved' | 'withheld'): (keyof Gaps)[] {
  const known = Object.keys(thresholds.gaps) as (keyof Gaps)[];
  return known.filter((gap) => gaps[gap] > thresholds.gaps[gap][limit]);
}

/** A gap that keeps the notice back, with its threshold. */
export interface WithheldBy {
  readonly gap: keyof Gaps;
  readonly share: number;
  readonly limit: number;
}

/** Why no notice is written; empty where it may be. */
export function withheldBy(gaps: Gaps): WithheldBy[] {
  return gapsAbove(gaps, 'withheld').map((gap) => ({
    gap,
    share: gaps[gap],
    limit: thresholds.gaps[gap].withheld,
  }));
}

/** The reservation with which a figure is said; undefined where it needs none. */
export function reservationOf(value: number, range: Range | undefined, gaps: Gaps): Reservation | undefined {
  if (value === 0) return undefined;
  if (gaps.rowsNotCounted > thresholds.gaps.rowsNotCounted.reserved)
    return { kind: 'atLeast', min: range?.min ?? value };
  const isWide = range && widthOf(range, value) > thresholds.gaps.range.reserved;
  return isWide ? { kind: 'between', ...range } : undefined;
}

/** Whether the round form of a number is as true of every number of the range. */
export function isCovered(value: number, { min, max }: Range, language: Language): boolean {
  const { kind, base } = rounded(value, language);
  const near = (n: number) => Math.abs(n - base) <= base * roundedFarthest;
  return kind !== 'exact' && near(min) && near(max) && (kind === 'about' || min >= base);
}

function widthOf({ min, max }: Range, value: number): number {
  return share(max - min, value);
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number(part > 0) : part / whole;
}
