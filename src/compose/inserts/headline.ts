import type { FigureId } from '../../count/counts.js';
import { formatMonthSpan } from '../../romanian/dates.js';
import type { Context } from '../context.js';
import type { Inserts } from './insert.js';

const headline: readonly FigureId[] = [
  'localMeetings',
  'units',
  'publicStructures',
  'ngosAndPrivate',
  'interregionalMeetings',
  'participants',
  'difficultiesDistinct',
  'proposals',
];

/** The figures that head the summary. */
export const headlineInserts: Inserts = {
  'cards headline': (context) => [{ type: 'figureCards', cards: headline.map((id) => card(context, id)) }],
};

/** The number stands large; what follows it, the particle `de` included, is the label. */
function card(context: Context, id: FigureId): { value: string; label: string } {
  const figure = context.counts.figures[id];
  const value = context.number(figure.value);
  const label = context.count(figure.value, id).slice(value.length + 1);
  const months = id === 'interregionalMeetings' && figure.span;
  if (!months) return { value, label };
  return { value, label: `${label}, ${formatMonthSpan(months.first, months.last, context.language)}` };
}
