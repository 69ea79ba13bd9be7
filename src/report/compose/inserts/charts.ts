import type { RootContent } from 'mdast';
import type { ChartId, Leaders } from '../../../sentences/chart-sentences.js';
import type { Context } from '../context.js';
import type { Bars, ChartData } from '../document.js';
import { absent } from '../template/absent.js';

/** A figure and what is said of it. */
export interface ChartFacts {
  /** Usable as a file name. */
  readonly id: string;
  readonly data: ChartData;
  /** What the reading looks for the largest of. */
  readonly totals: readonly Total[];
  /** What the totals are parts of; their sum, if not given. */
  readonly whole?: number;
  /** What it shows, for those who cannot see it. */
  readonly inWords: string;
  /** Follows the subject, where not everything is shown. */
  readonly note?: string;
}

export interface Total {
  readonly name: string;
  readonly value: number;
}

/** A chart whose caption says what is to be seen in it; it is absent where there is nothing to show. */
export function chartOr({ say }: Context, chartId: ChartId, facts: ChartFacts): RootContent[] {
  const { subject, source, empty, reading } = say.charts[chartId];
  const leaders = leadersOf(facts);
  if (leaders === undefined) return [absent(empty)];
  const read = reading(leaders);
  return [
    {
      type: 'chart',
      id: facts.id,
      caption: read.replace(/\.$/u, ''),
      subject: facts.note ? `${subject} ${facts.note}` : subject,
      alt: `${read} ${facts.inWords}`,
      chart: facts.data,
      ...(source && { source }),
    },
  ];
}

function leadersOf({ totals, whole }: ChartFacts): Leaders | undefined {
  const values = totals.map(({ value }) => value).filter((value) => value > 0);
  if (values.length === 0) return undefined;
  const value = Math.max(...values);
  return {
    names: totals.filter((total) => total.value === value).map(({ name }) => name),
    value,
    total: whole ?? values.reduce((sum, one) => sum + one, 0),
    isEven: values.every((one) => one === value),
  };
}

export interface Category {
  readonly name: string;
  /** Stands in the drawing. */
  readonly shortName?: string;
  /** One a series. */
  readonly values: readonly number[];
}

export interface BarFacts {
  readonly id: string;
  readonly kind: 'columns' | 'bars';
  readonly categories: readonly Category[];
  /** The first so many are drawn; all, if not given. The reading knows all. */
  readonly shown?: number;
  readonly note?: string;
}

/** Columns or bars; they are absent where there is nothing to show. */
export function barsOr(context: Context, chartId: ChartId, facts: BarFacts): RootContent[] {
  const { id, kind, categories, note } = facts;
  const shown = categories.slice(0, facts.shown);
  const series = seriesOf(context.say.charts[chartId].series, shown);
  const names = shown.map(({ name }) => name);
  return chartOr(context, chartId, {
    id,
    data: { kind, categories: shown.map(({ name, shortName = name }) => shortName), series },
    totals: categories.map(({ name, values }) => ({
      name,
      value: values.reduce((sum, one) => sum + one, 0),
    })),
    inWords: series.map(({ name, values }) => inWords(context, name, names, values)).join(' '),
    ...(note && { note }),
  });
}

/** Series without any value are left out. */
function seriesOf(names: readonly string[], categories: readonly Category[]): Bars<'bars'>['series'] {
  const all = names.map((name, index) => ({
    name,
    values: categories.map(({ values }) => values[index] ?? 0),
  }));
  return all.filter(({ values }) => values.some((value) => value > 0));
}

/** `Întâlniri locale: ianuarie 0, februarie 2, ….` */
export function inWords(
  { number }: Context,
  measure: string,
  names: readonly string[],
  values: readonly number[],
): string {
  return `${measure}: ${names.map((name, index) => `${name} ${number(values[index] ?? 0)}`).join(', ')}.`;
}
