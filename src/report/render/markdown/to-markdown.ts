import type { Chart, ReportDocument } from '../../compose/document.js';
import { drawChart } from '../charts/draw-chart.js';
import { reportTheme } from '../charts/report-theme.js';
import { everyNode } from '../tree.js';
import { markdownTree } from './blocks.js';
import { frontMatter } from './front-matter.js';
import { stringify } from './stringify.js';
import { withoutTypedLinks } from './typed-addresses.js';

export interface MarkdownFiles {
  readonly text: string;
  /** The drawings that the text shows, each at its path below the output folder. */
  readonly charts: readonly { readonly path: string; readonly svg: string }[];
}

/**
 * Writes a document as Markdown that reads well as it is and on GitHub: front matter, tables, and its
 * charts as files beside it.
 * @param options.chartFolder relative to the file, with `/` between its parts.
 */
export function toMarkdown(document: ReportDocument, options: { chartFolder: string }): MarkdownFiles {
  const chartPath = (chart: Chart) => `${options.chartFolder}/${chart.id}.svg`;
  const text = `${frontMatter(document.meta)}\n${stringify(withoutTypedLinks(markdownTree(document, chartPath)))}`;
  const theme = reportTheme(document.meta.language);
  const charts = [...everyNode(document.root)].filter((node) => node.type === 'chart');
  return { text, charts: charts.map((chart) => ({ path: chartPath(chart), svg: drawChart(chart, theme) })) };
}
