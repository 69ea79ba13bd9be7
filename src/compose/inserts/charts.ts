import type { RootContent } from 'mdast';
import type { ChartId } from '../../sentences/report-sentences.js';
import { paragraph, text } from '../blocks.js';
import type { Context } from '../context.js';
import type { BarChart } from '../document.js';

/** What a chart shows: a value a category and series. */
export interface ChartFacts {
  /** Usable as a file name. */
  readonly id: string;
  readonly kind: BarChart['kind'];
  readonly categories: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Follows the caption, where not everything is shown. */
  readonly note?: string;
}

/** A chart with its reading, or the sentence that says why there is none. */
export function chartOr(context: Context, id: ChartId, facts: ChartFacts): RootContent[] {
  const say = context.say.charts[id];
  const totals = facts.categories.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const largest = Math.max(0, ...totals);
  if (largest === 0) return [paragraph(text(say.empty))];
  const leaders = facts.categories.filter((_, index) => totals[index] === largest).map(({ name }) => name);
  const reading = say.reading(leaders, largest);
  const caption = facts.note ? `${say.caption} ${facts.note}` : say.caption;
  const alt = `${reading} ${valuesInWords(context, facts, say.series)}`;
  return [{ type: 'chart', id: facts.id, caption, alt, reading, chart: barChart(facts, say.series) }];
}

function barChart({ kind, categories }: ChartFacts, series: readonly string[]): BarChart {
  return {
    kind,
    categories: categories.map(({ name }) => name),
    series: series.map((name, index) => ({
      name,
      values: categories.map(({ values }) => values[index] ?? 0),
    })),
  };
}

/** What a blind reader is told: `Întâlniri locale: ianuarie 0, februarie 2, …`. */
function valuesInWords({ number }: Context, { categories }: ChartFacts, series: readonly string[]): string {
  const sentences = series.map((name, index) => {
    const values = categories.map((category) => `${category.name} ${number(category.values[index] ?? 0)}`);
    return `${name}: ${values.join(', ')}.`;
  });
  return sentences.join(' ');
}
