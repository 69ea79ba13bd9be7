import type { BarChart } from '../../compose/document.js';
import { drawBox } from './segments.js';
import { seriesColour } from './stack.js';
import { type ChartTheme, lettering, sizes } from './theme.js';

/** A part of a drawing with the height it takes. */
export interface Part {
  readonly height: number;
  readonly marks: readonly string[];
}

/** A fill and what it stands for. */
export interface Swatch {
  readonly name: string;
  readonly fill: string;
}

const side = 8;
const rowHeight = 15;

/** Which colour is which series, in rows above the plot; a single series needs no legend. */
export function drawLegend(chart: BarChart, theme: ChartTheme): Part {
  if (chart.series.length < 2) return { height: 0, marks: [] };
  return drawSwatches(
    chart.series.map(({ name }, order) => ({ name, fill: seriesColour(order) })),
    theme,
  );
}

/** Fills with their names in rows, behind a title where there is one. */
export function drawSwatches(swatches: readonly Swatch[], theme: ChartTheme, title = ''): Part {
  const marks = title === '' ? [] : [lettering(title, { x: 0, y: 9.2 })];
  let x = title === '' ? 0 : theme.regular.widthOf(title, sizes.label) + 12;
  let y = 0;
  for (const swatch of swatches) {
    const width = side + 5 + theme.regular.widthOf(swatch.name, sizes.label) + 18;
    if (x > 0 && x + width > theme.width) [x, y] = [0, y + rowHeight];
    marks.push(drawEntry(swatch, x, y));
    x += width;
  }
  return { height: y + rowHeight + 6, marks };
}

function drawEntry({ name, fill }: Swatch, x: number, y: number): string {
  const box = { x: x + 0.5, y: y + 2, width: side, height: side };
  return drawBox(fill, box) + lettering(name, { x: x + side + 5, y: y + 9.2 });
}
