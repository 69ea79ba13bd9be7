import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { BarChart } from '../../compose/document.js';
import { palette } from '../palette.js';
import { drawLegend, type Part } from './legend.js';
import { drawSegment, drawSegmentValue } from './segments.js';
import { largestTotal, type Stack, stacksOf } from './stack.js';
import { element } from './svg.js';
import { type ChartTheme, lettering, sizes, wordsOf, wrapped } from './theme.js';

const plotHeight = 112;
const headroom = 16;

interface Scales {
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
  readonly top: number;
}

/** Vertical bars over a shared base line, for categories with an order, such as months. */
export function drawColumns(chart: BarChart, theme: ChartTheme): Part {
  const stacks = stacksOf(chart);
  const legend = drawLegend(chart, theme);
  const scales = scalesOf(stacks, legend.height + headroom, theme);
  const labels = drawLabels(stacks, scales, theme);
  const columns = stacks.flatMap((stack, index) => drawColumn(stack, index, scales, theme));
  const marks = [...legend.marks, ...drawGrid(scales, theme), ...columns, ...labels.marks];
  return { height: scales.top + plotHeight + labels.height, marks };
}

function scalesOf(stacks: readonly Stack[], top: number, theme: ChartTheme): Scales {
  const y = scaleLinear([0, largestTotal(stacks)], [top + plotHeight, top]).nice(4);
  const widest = Math.max(
    ...y.ticks(4).map((tick) => theme.regular.widthOf(theme.formatNumber(tick), sizes.tick)),
  );
  const x = scaleBand([...stacks.keys()], [widest + 8, theme.width])
    .paddingInner(0.35)
    .paddingOuter(0.2);
  return { x, y, top };
}

function drawGrid({ x, y }: Scales, theme: ChartTheme): string[] {
  const [left, right] = x.range();
  const whole = y.ticks(4).filter((tick) => Number.isInteger(tick));
  return whole.map((tick) => {
    const stroke = tick === 0 ? palette.quiet : palette.hairline;
    const line = { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke, 'stroke-width': 0.5 };
    const at = {
      x: left - 5,
      y: y(tick) + 2.7,
      anchor: 'end',
      size: sizes.tick,
      fill: palette.quiet,
    } as const;
    return element('line', line) + lettering(theme.formatNumber(tick), at);
  });
}

function drawColumn(stack: Stack, index: number, { x, y }: Scales, theme: ChartTheme): string[] {
  const left = x(index) ?? 0;
  const parts = stack.segments.map((segment) => {
    const top = y(segment.to);
    const box = { x: left, y: top, width: x.bandwidth(), height: y(segment.from) - top };
    const value = stack.segments.length > 1 ? drawSegmentValue(segment, box, theme) : '';
    return drawSegment(segment, box) + value;
  });
  const at = {
    x: left + x.bandwidth() / 2,
    y: y(stack.total) - 4,
    anchor: 'middle',
    size: sizes.value,
  } as const;
  return [...parts, lettering(theme.formatNumber(stack.total), { ...at, bold: true })];
}

/** Category names below the base line: on several lines where their words fit, else turned. */
function drawLabels(stacks: readonly Stack[], scales: Scales, theme: ChartTheme): Part {
  const width = scales.x.step() - 3;
  const words = stacks.flatMap(({ category }) => wordsOf(category));
  if (words.some((word) => theme.regular.widthOf(word, sizes.label) > width))
    return drawTurned(stacks, scales, theme);
  const lines = stacks.map(({ category }) => wrapped(category, width, theme.regular, sizes.label));
  return drawStraight(lines, scales);
}

function drawStraight(lines: readonly string[][], { x, top }: Scales): Part {
  const base = top + plotHeight + 13;
  const marks = lines.flatMap((label, index) =>
    label.map((line, row) =>
      lettering(line, { x: centre(x, index), y: base + row * sizes.line, anchor: 'middle' }),
    ),
  );
  return { height: 8 + Math.max(1, ...lines.map(({ length }) => length)) * sizes.line, marks };
}

function drawTurned(stacks: readonly Stack[], { x, top }: Scales, theme: ChartTheme): Part {
  const longest = Math.max(...stacks.map(({ category }) => theme.regular.widthOf(category, sizes.label)));
  const marks = stacks.map(({ category }, index) =>
    lettering(category, { x: centre(x, index) + 3, y: top + plotHeight + 11, anchor: 'end', turned: -35 }),
  );
  return { height: 16 + longest * Math.sin((35 * Math.PI) / 180), marks };
}

function centre(x: ScaleBand<number>, index: number): number {
  return (x(index) ?? 0) + x.bandwidth() / 2;
}
