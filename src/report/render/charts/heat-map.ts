import { type ScaleBand, scaleBand } from 'd3-scale';
import type { HeatMap } from '../../compose/document.js';
import { palette, textOn } from '../palette.js';
import { type Classes, classesOf, drawClasses } from './classes.js';
import type { Part } from './legend.js';
import { element } from './svg.js';
import { type ChartTheme, lettering, sizes, wrapped } from './theme.js';

const rowHeight = 11;
const headLength = 104;
const headLine = 7.6;
const headSize = 6.8;

interface Grid {
  readonly x: ScaleBand<number>;
  readonly y: ScaleBand<number>;
  readonly classes: Classes;
}

/** A cell a row and column, the darker the more, with its value written in it; nothing stands where there is none. */
export function drawHeatMap({ rows, columns, measure }: HeatMap, theme: ChartTheme): Part {
  const classes = classesOf(
    rows.flatMap(({ values }) => values),
    theme,
  );
  const legend = drawClasses(measure, classes, theme);
  const left = Math.max(...rows.map(({ name }) => theme.regular.widthOf(name, sizes.tick))) + 6;
  const top = legend.height + headLength + 6;
  const x = scaleBand([...columns.keys()], [left, theme.width]);
  const y = scaleBand([...rows.keys()], [top, top + rows.length * rowHeight]);
  const grid = { x, y, classes };
  const heads = columns.flatMap((name, column) => drawHead(name, column, top - 5, grid, theme));
  const cells = rows.flatMap((row, index) => drawRow(row, index, grid, theme));
  return { height: top + rows.length * rowHeight + 2, marks: [...legend.marks, ...heads, ...cells] };
}

/** The name of a column from the foot up, on as many lines as its width has room for. */
function drawHead(name: string, column: number, foot: number, { x }: Grid, theme: ChartTheme): string[] {
  const most = Math.max(1, Math.floor(x.bandwidth() / headLine));
  const lines = wrapped(name, headLength, theme.regular, headSize);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
  const first = (x(column) ?? 0) + x.bandwidth() / 2 - ((shown.length - 1) * headLine) / 2 + headSize * 0.36;
  return shown.map((line, index) =>
    lettering(line, { x: first + index * headLine, y: foot, size: headSize, turned: -90 }),
  );
}

function drawRow(
  { name, values }: HeatMap['rows'][number],
  row: number,
  grid: Grid,
  theme: ChartTheme,
): string[] {
  const { x, y } = grid;
  const base = (y(row) ?? 0) + rowHeight / 2 + sizes.tick * 0.36;
  const label = lettering(name, { x: x.range()[0] - 5, y: base, anchor: 'end', size: sizes.tick });
  const cells = values.map((value, column) => drawCell(value, x(column) ?? 0, row, base, grid, theme));
  return [label, ...cells];
}

function drawCell(
  value: number,
  left: number,
  row: number,
  base: number,
  grid: Grid,
  theme: ChartTheme,
): string {
  const { x, y, classes } = grid;
  const fill = classes.fillOf(value);
  const box = { x: left, y: y(row) ?? 0, width: x.bandwidth(), height: rowHeight };
  const cell = element('rect', { ...box, fill, stroke: palette.hairline, 'stroke-width': 0.4 });
  if (value === 0) return cell;
  const at = { x: left + x.bandwidth() / 2, y: base, anchor: 'middle', size: sizes.tick } as const;
  return cell + lettering(theme.formatNumber(value), { ...at, fill: textOn(fill) });
}
