import { thresholds } from '../../field/thresholds.js';
import type { Language } from '../../model/language.js';
import { rounded, roundedFarthest } from '../../text/rounded.js';
import type { Range } from '../../year/count/counts.js';
import type { RowTotals } from '../../year/row-totals.js';
import type { PublishedCounts } from './small-groups/published-counts.js';

/** Why a number is not said alone: more may have been reported than was counted, or open questions may move it. */
export type Reservation =
  | { readonly kind: 'atLeast'; readonly min: number }
  | ({ readonly kind: 'between' } & Range);

/** What the data lack: shares from 0 to 1 of the rows read, and of the units. */
export interface Gaps {
  readonly rowsNotCounted: number;
  readonly unitsMissing: number;
}

export function gapsOf({ figures }: Pick<PublishedCounts, 'figures'>, { read, notCounted }: RowTotals): Gaps {
  return {
    rowsNotCounted: share(notCounted, read),
    unitsMissing: share(figures.unitsWithoutData.value, figures.unitsInRegistry.value),
  };
}

/** Whether so many units sent nothing that every sentence must say from how many the data come. */
export function isPartial({ unitsMissing }: Gaps): boolean {
  return unitsMissing > thresholds.reserved.unitsMissing;
}

/** Whether so many rows were not counted that there is nothing to announce. */
export function isWithheld({ rowsNotCounted }: Gaps): boolean {
  return rowsNotCounted > thresholds.withheld.rowsNotCounted;
}

/** The reservation with which a figure is said; undefined where it needs none. */
export function reservationOf(value: number, range: Range | undefined, gaps: Gaps): Reservation | undefined {
  if (value === 0) return undefined;
  if (gaps.rowsNotCounted > thresholds.reserved.rowsNotCounted)
    return { kind: 'atLeast', min: range?.min ?? value };
  const isWide = range && widthOf(range, value) > thresholds.reserved.range;
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
