import type { MapChart } from '../../../compose/document.js';
import { contrast, palette, textOn } from '../../palette.js';
import { type Classes, classesOf, drawClasses } from '../classes.js';
import type { Part } from '../legend.js';
import { element } from '../svg.js';
import { type ChartTheme, lettering, sizes } from '../theme.js';
import { type CountyShape, countyShapes, mapSize } from './county-shapes.js';

/** The map in points; the outlines are in units of their own. */
const width = 232;
const scale = width / mapSize.width;

/** A county with less room than this has its label below the map, at the end of a line. */
const leastRoom = 5.5;

/** Below the southern border, where the lines of the small counties end. */
const calloutDepth = 14;

interface County extends CountyShape {
  readonly value: number;
}

/** The counties, the darker the more, each with its code and value, so that no colour must be told from another. */
export function drawMap({ counties, measure }: MapChart, theme: ChartTheme): Part {
  const values = new Map(counties.map(({ code, value }) => [code, value]));
  const shown = countyShapes.map((shape) => ({ ...shape, value: values.get(shape.code) ?? 0 }));
  const classes = classesOf(
    shown.map(({ value }) => value),
    theme,
  );
  const legend = drawClasses(measure, classes, theme);
  const place = { left: (theme.width - width) / 2, top: legend.height };
  const outlines = shown.map((county) => drawOutline(county, classes));
  const moved = `translate(${place.left} ${place.top}) scale(${Math.round(scale * 1e4) / 1e4})`;
  const small = shown.filter(({ room }) => room * scale < leastRoom).sort((a, b) => a.x - b.x);
  const labels = shown
    .filter((county) => !small.includes(county))
    .map((county) => drawLabel(county, classes, place, theme));
  const marks = [
    ...legend.marks,
    element('g', { transform: moved }, outlines),
    ...labels,
    ...small.map((county, index) => drawCallout(county, index, place, theme)),
  ];
  return { height: legend.height + mapSize.height * scale + calloutDepth + 4, marks };
}

function drawOutline({ path, value }: County, { fillOf }: Classes): string {
  const line = { stroke: palette.quiet, 'stroke-width': 0.7, 'stroke-linejoin': 'round' };
  return element('path', { d: path, fill: fillOf(value), 'fill-rule': 'evenodd', ...line });
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** The code of the county with its value below; a county without any keeps its code alone. */
function drawLabel({ code, x, y, value }: County, { fillOf }: Classes, at: Place, theme: ChartTheme): string {
  const fill = fillOf(value);
  const middle = { x: at.left + x * scale, anchor: 'middle' } as const;
  const top = at.top + y * scale;
  if (value === 0) return lettering(code, { ...middle, y: top + 2.5, size: 6.5, fill: palette.quiet });
  const colour = contrast(palette.quiet, fill) >= 4.5 ? palette.ink : textOn(fill);
  return (
    lettering(code, { ...middle, y: top - 0.5, size: 6.5, fill: colour }) +
    lettering(theme.formatNumber(value), { ...middle, y: top + 6.8, size: 7.5, fill: colour, bold: true })
  );
}

/** A line from a small county to its label south of the border. */
function drawCallout({ code, x, y, value }: County, index: number, at: Place, theme: ChartTheme): string {
  const [fromX, fromY] = [at.left + x * scale, at.top + y * scale];
  const [toX, toY] = [fromX + 26 + index * 44, at.top + mapSize.height * scale + calloutDepth];
  const line = { x1: fromX, y1: fromY, x2: toX, y2: toY - 9, stroke: palette.ink, 'stroke-width': 0.6 };
  const dot = { cx: fromX, cy: fromY, r: 1.4, fill: palette.ink };
  const label = `${code} ${theme.formatNumber(value)}`;
  return (
    element('line', line) +
    element('circle', dot) +
    lettering(label, { x: toX, y: toY, anchor: 'middle', bold: true, size: sizes.tick })
  );
}
