import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Timeline } from '../../compose/document.js';
import { palette } from '../palette.js';
import type { Part } from './legend.js';
import { element } from './svg.js';
import { type ChartTheme, lettering, sizes, wrapped } from './theme.js';

const axisHeight = 18;
const rowPadding = 7;
const markHeight = 7;
const gap = 12;

/** How much of the width the days have; the words beside them have the rest. */
const axisShare = 0.42;

type Scale = ScaleTime<number, number>;

/** Events below each other in the order of their days, each with a mark under its day and its words beside it. */
export function drawTimeline({ ticks, events }: Timeline, theme: ChartTheme): Part {
  const days = [ticks[0]?.day ?? '', ticks.at(-1)?.day ?? ''].map((day) => new Date(day));
  const x = scaleUtc(days, [0, theme.width * axisShare]);
  const rows: string[] = [];
  let top = axisHeight;
  for (const event of events) {
    const { height, marks } = drawEvent(event, top, x, theme);
    rows.push(...marks);
    top += height;
  }
  return { height: top + 2, marks: [...drawAxis(ticks, x, top), ...rows] };
}

function drawAxis(ticks: Timeline['ticks'], x: Scale, bottom: number): string[] {
  return ticks.map(({ day, name }, index) => {
    const at = x(new Date(day));
    const next = x(new Date(ticks[index + 1]?.day ?? day));
    const line = {
      x1: at,
      x2: at,
      y1: axisHeight - 4,
      y2: bottom,
      stroke: palette.hairline,
      'stroke-width': 0.5,
    };
    const middle = {
      x: (at + next) / 2,
      y: 9,
      anchor: 'middle',
      size: sizes.tick,
      fill: palette.quiet,
    } as const;
    return element('line', line) + (name === '' ? '' : lettering(name, middle));
  });
}

function drawEvent(
  { first, last, label, detail }: Timeline['events'][number],
  top: number,
  x: Scale,
  theme: ChartTheme,
): Part {
  const left = theme.width * axisShare + gap;
  const lines = wrapped(detail, theme.width - left, theme.regular, sizes.tick);
  const height = sizes.line + lines.length * (sizes.tick + 2) + rowPadding;
  const [start, end] = [x(new Date(first)), x(new Date(last))];
  const middle = top + height / 2 - rowPadding / 4;
  const mark = {
    x: start - markHeight / 2,
    y: middle - markHeight / 2,
    width: end - start + markHeight,
    height: markHeight,
  };
  const line = { x1: 0, x2: theme.width, y1: top, y2: top, stroke: palette.hairline, 'stroke-width': 0.5 };
  const lead = {
    x1: end + markHeight / 2,
    x2: left - 4,
    y1: middle,
    y2: middle,
    stroke: palette.hairline,
    'stroke-width': 0.5,
  };
  const marks = [
    element('line', line),
    element('line', lead),
    element('rect', { ...mark, rx: markHeight / 2, fill: palette.accent }),
    lettering(label, { x: left, y: top + sizes.line, bold: true }),
    ...lines.map((text, row) =>
      lettering(text, {
        x: left,
        y: top + sizes.line + (row + 1) * (sizes.tick + 2),
        size: sizes.tick,
        fill: palette.quiet,
      }),
    ),
  ];
  return { height, marks };
}
