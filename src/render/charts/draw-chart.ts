import type { BarChart, Chart } from '../../compose/document.js';
import { oneLine } from '../text.js';
import { drawBars } from './bars.js';
import { drawColumns } from './columns.js';
import type { Part } from './legend.js';
import { element, escaped, rounded } from './svg.js';
import type { ChartTheme } from './theme.js';

const kinds: Readonly<Record<BarChart['kind'], (chart: BarChart, theme: ChartTheme) => Part>> = {
  columns: drawColumns,
  bars: drawBars,
};

/**
 * Draws a chart as an SVG document with a title and a description for those who cannot see it. The same chart and
 * theme give the same string.
 */
export function drawChart(chart: Chart, theme: ChartTheme): string {
  const { height, marks } = kinds[chart.chart.kind](chart.chart, theme);
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
