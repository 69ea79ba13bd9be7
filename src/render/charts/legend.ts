import type { BarChart } from '../../compose/document.js';
import { drawSegment } from './segments.js';
import { seriesColour } from './stack.js';
import { type ChartTheme, lettering, sizes } from './theme.js';

/** A part of a drawing with the height it takes. */
export interface Part {
  readonly height: number;
  readonly marks: readonly string[];
}

const swatch = 8;
const rowHeight = 15;

/** Which colour is which series, in rows above the plot; a single series needs no legend. */
export function drawLegend(chart: BarChart, theme: ChartTheme): Part {
  if (chart.series.length < 2) return { height: 0, marks: [] };
  const marks: string[] = [];
  let [x, y] = [0, 0];
  for (const [order, { name }] of chart.series.entries()) {
    const width = swatch + 5 + theme.regular.widthOf(name, sizes.label) + 18;
    if (x > 0 && x + width > theme.width) [x, y] = [0, y + rowHeight];
    marks.push(drawEntry(name, order, x, y));
    x += width;
  }
  return { height: y + rowHeight + 6, marks };
}

function drawEntry(name: string, order: number, x: number, y: number): string {
  const segment = { from: 0, to: 1, fill: seriesColour(order) };
  const box = { x: x + 0.5, y: y + 2, width: swatch, height: swatch };
  return drawSegment(segment, box) + lettering(name, { x: x + swatch + 5, y: y + 9.2 });
}
