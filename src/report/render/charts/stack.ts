import type { BarChart } from '../../compose/document.js';
import { seriesColours } from '../palette.js';

/** One rectangle of a bar, in the values of the chart. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/** A category with its series on top of each other. */
export interface Stack {
  readonly category: string;
  readonly total: number;
  readonly segments: readonly Segment[];
}

/** One stack a category; series without a value there leave no segment. */
export function stacksOf(chart: BarChart): Stack[] {
  return chart.categories.map((category, index) => {
    const segments: Segment[] = [];
    for (const [order, series] of chart.series.entries()) {
      const from = segments.at(-1)?.to ?? 0;
      const value = Math.max(0, series.values[index] ?? 0);
      if (value > 0) segments.push({ from, to: from + value, fill: seriesColour(order) });
    }
    return { category, total: segments.at(-1)?.to ?? 0, segments };
  });
}

/** The colour of a series by its order; after the last one they start again. */
export function seriesColour(order: number): string {
  return seriesColours[order % seriesColours.length] ?? seriesColours[0];
}

/** The upper end of the axis; an empty chart still needs one. */
export function largestTotal(stacks: readonly Stack[]): number {
  return Math.max(1, ...stacks.map(({ total }) => total));
}
