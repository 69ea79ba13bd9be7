import type { Chart, ChartData } from '../../compose/document.js';
import { oneLine } from '../text.js';
import { drawBars } from './bars.js';
import { drawColumns } from './columns.js';
import { drawHeatMap } from './heat-map.js';
import type { Part } from './legend.js';
import { drawMap } from './map/map.js';
import { element, escaped, rounded } from './svg.js';
import type { ChartTheme } from './theme.js';

type Kind = ChartData['kind'];
type Drawer<Data> = (chart: Data, theme: ChartTheme) => Part;

/** One drawer a kind of chart. */
const drawers: { readonly [K in Kind]: Drawer<Extract<ChartData, { kind: K }>> } = {
  columns: drawColumns,
  bars: drawBars,
  map: drawMap,
  'heat-map': drawHeatMap,
};

/**
 * Draws a chart as an SVG document with a title and a description for those who cannot see it. The same chart and
 * theme give the same string.
 */
export function drawChart(chart: Chart, theme: ChartTheme): string {
  const { height, marks } = drawData(chart.chart, theme);
  const [titleId, descriptionId] = [`${chart.id}-title`, `${chart.id}-desc`];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: theme.width,
    height,
    viewBox: `0 0 ${rounded(theme.width)} ${rounded(height)}`,
    role: 'img',
    'aria-labelledby': `${titleId} ${descriptionId}`,
    'font-family': `${theme.fontFamily}, Arial, sans-serif`,
  };
  const title = element('title', { id: titleId }, [escaped(oneLine(chart.caption))]);
  const description = element('desc', { id: descriptionId }, [escaped(oneLine(chart.alt))]);
  return `${element('svg', attributes, [title, description, ...marks])}\n`;
}

/** The drawer of a kind takes the data of that kind, which the type of the registry says and a lookup forgets. */
function drawData<K extends Kind>(data: Extract<ChartData, { kind: K }>, theme: ChartTheme): Part {
  const draw: Drawer<Extract<ChartData, { kind: K }>> = drawers[data.kind as K];
  return draw(data, theme);
}
