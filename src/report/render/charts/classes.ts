import { scaleThreshold } from 'd3-scale';
import { palette, sequence } from '../palette.js';
import { drawSwatches, type Part, type Swatch } from './legend.js';
import type { ChartTheme } from './theme.js';

/** Whole numbers in classes from little to much, each with its fill; none at all is left white. */
export interface Classes {
  fillOf(value: number): string;
  /** The legend, in the order of the classes. */
  readonly swatches: readonly Swatch[];
}

/**
 * Classes of about as many values each; where there are few different values, a class each.
 * @param values whole numbers from 0 on.
 */
export function classesOf(values: readonly number[], { formatNumber }: ChartTheme): Classes {
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  const starts = startsOf(positive);
  const fills = fillsFor(starts.length);
  const scale = scaleThreshold<number, string>(starts, [palette.paper, ...fills]);
  const endBefore = (next = Number.POSITIVE_INFINITY) => positive.findLast((value) => value < next);
  const named = starts.map((start, index) => ({
    name: spanOf(start, endBefore(starts[index + 1]) ?? start, formatNumber),
    fill: fills[index] ?? palette.paper,
  }));
  const none = { name: formatNumber(0), fill: palette.paper };
  return { fillOf: scale, swatches: positive.length < values.length ? [none, ...named] : named };
}

/** What is counted and which fill stands for how much, above the drawing. */
export function drawClasses(measure: string, { swatches }: Classes, theme: ChartTheme): Part {
  return drawSwatches(swatches, theme, `${measure}:`);
}

/** The least value of each class. */
function startsOf(ascending: readonly number[]): number[] {
  const different = [...new Set(ascending)];
  if (different.length <= sequence.length) return different;
  const at = (index: number) => ascending[Math.floor((index * ascending.length) / sequence.length)] ?? 1;
  return [...new Set(sequence.map((_, index) => at(index)))];
}

/** Few classes take fills that are far apart. */
function fillsFor(classes: number): string[] {
  const last = sequence.length - 1;
  return Array.from({ length: classes }, (_, index) => {
    const at = classes === 1 ? 2 : Math.round((index * last) / (classes - 1));
    return sequence[at] ?? palette.accent;
  });
}

function spanOf(start: number, end: number, formatNumber: ChartTheme['formatNumber']): string {
  return end <= start ? formatNumber(start) : `${formatNumber(start)}–${formatNumber(end)}`;
}
