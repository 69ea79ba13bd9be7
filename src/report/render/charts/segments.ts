import { contrast, palette, textOn } from '../palette.js';
import type { Segment } from './stack.js';
import { element } from './svg.js';
import { type ChartTheme, lettering, sizes } from './theme.js';

/** A rectangle of the drawing, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled part of a bar. */
export function drawSegment(segment: Segment, box: Box): string {
  return drawBox(segment.fill, box);
}

/** A filled rectangle; fills too light for the paper get a line around them. */
export function drawBox(fill: string, box: Box): string {
  const faint = contrast(fill, palette.paper) < 3;
  return element('rect', {
    ...box,
    fill,
    stroke: faint ? palette.quiet : palette.paper,
    'stroke-width': 0.5,
  });
}

/** The value of a part of a stack, written inside it where it fits. */
export function drawSegmentValue(segment: Segment, box: Box, theme: ChartTheme): string {
  const text = theme.formatNumber(segment.to - segment.from);
  const width = theme.regular.widthOf(text, sizes.tick);
  if (width + 4 > box.width || sizes.tick + 3 > box.height) return '';
  const y = box.y + box.height / 2 + sizes.tick * 0.36;
  const at = { x: box.x + box.width / 2, y, anchor: 'middle', size: sizes.tick } as const;
  return lettering(text, { ...at, fill: textOn(segment.fill) });
}
