import { scaleLinear } from 'd3-scale';
import type { BarChart } from '../../compose/document.js';
import { palette } from '../palette.js';
import { drawLegend, type Part } from './legend.js';
import { drawSegment, drawSegmentValue } from './segments.js';
import { largestTotal, type Stack, stacksOf } from './stack.js';
import { element } from './svg.js';
import { type ChartTheme, lettering, sizes, wrapped } from './theme.js';

const thickness = 12;
const gap = 7;

interface Row {
  readonly stack: Stack;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** Horizontal bars, one below the other, for categories with long names. */
export function drawBars(chart: BarChart, theme: ChartTheme): Part {
  const stacks = stacksOf(chart);
  const legend = drawLegend(chart, theme);
  const left = labelWidth(stacks, theme);
  const rows = rowsOf(stacks, left, legend.height, theme);
  const widest = Math.max(
    ...stacks.map(({ total }) => theme.bold.widthOf(theme.formatNumber(total), sizes.value)),
  );
  const end = Math.max(theme.width - widest - 6, left + 40);
  const x = scaleLinear([0, largestTotal(stacks)], [left + 8, end]);
  const bars = rows.flatMap((row) => drawRow(row, x, theme));
  const last = rows.at(-1) ?? { y: legend.height, height: thickness + gap };
  const height = last.y + last.height;
  return { height, marks: [...legend.marks, ...bars, drawBase(left + 8, legend.height, height)] };
}

/** As wide as the widest name, but at most two fifths of the drawing. */
function labelWidth(stacks: readonly Stack[], theme: ChartTheme): number {
  const widest = Math.max(0, ...stacks.map(({ category }) => theme.regular.widthOf(category, sizes.label)));
  return Math.min(widest + 1, theme.width * 0.4);
}

function rowsOf(stacks: readonly Stack[], width: number, top: number, theme: ChartTheme): Row[] {
  const rows: Row[] = [];
  for (const stack of stacks) {
    const before = rows.at(-1);
    const lines = wrapped(stack.category, width, theme.regular, sizes.label);
    const height = Math.max(thickness, lines.length * sizes.line) + gap;
    rows.push({ stack, lines, y: before === undefined ? top : before.y + before.height, height });
  }
  return rows;
}

function drawRow(row: Row, x: (value: number) => number, theme: ChartTheme): string[] {
  const middle = row.y + row.height / 2;
  const first = middle - ((row.lines.length - 1) * sizes.line) / 2 + 3;
  const names = row.lines.map((line, index) =>
    lettering(line, { x: x(0) - 8, y: first + index * sizes.line, anchor: 'end' }),
  );
  const value = { x: x(row.stack.total) + 5, y: middle + 3, size: sizes.value, bold: true };
  const total = lettering(theme.formatNumber(row.stack.total), value);
  return [...names, ...drawParts(row.stack, x, middle, theme), total];
}

function drawParts(stack: Stack, x: (value: number) => number, middle: number, theme: ChartTheme): string[] {
  return stack.segments.map((segment) => {
    const left = x(segment.from);
    const box = { x: left, y: middle - thickness / 2, width: x(segment.to) - left, height: thickness };
    const value = stack.segments.length > 1 ? drawSegmentValue(segment, box, theme) : '';
    return drawSegment(segment, box) + value;
  });
}

function drawBase(x: number, top: number, bottom: number): string {
  return element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: palette.quiet, 'stroke-width': 0.5 });
}
