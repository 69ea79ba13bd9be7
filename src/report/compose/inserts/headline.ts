import { thresholds } from '../../../field/thresholds.js';
import { formatMonthSpan } from '../../../text/dates.js';
import type { Range } from '../../../year/count/counts.js';
import type { FigureId } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import type { FigureCards } from '../document.js';
import { isHidden, type PersonCount } from '../small-groups/hidden.js';
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

/** Totals that say from how many units they come: the others are counts of units or say it by themselves. */
const ofUnits: ReadonlySet<FigureId> = new Set(['participants', 'difficultiesDistinct', 'proposals']);

/** The figures that head the summary. */
export const headlineInserts: Inserts = {
  'cards headline': (context) => [{ type: 'figureCards', cards: headline.map((id) => card(context, id)) }],
};

/** The number stands large; what follows it, the particle `de` included, is the label. */
function card(context: Context, id: FigureId): FigureCards['cards'][number] {
  const figure = context.counts.figures[id];
  const range = wideRange(context, id);
  const value = range
    ? `${context.number(range.min)}–${context.number(range.max)}`
    : context.number(figure.value);
  // What is not published has no words that follow the number.
  const counted = isHidden(figure.value)
    ? context.figure(id).label
    : nounAfter(context, range?.max ?? figure.value, id);
  return {
    value,
    label: [counted, ...details(context, id)].join(', '),
    note: { id, text: evidenceOf(context, id) },
  };
}

/** The words that follow a number, the particle `de` included. */
function nounAfter(context: Context, count: PersonCount, id: FigureId): string {
  return context.count(count, id).slice(context.number(count).length + 1);
}

/** The range of a figure that is too unsure to stand large as one number. */
function wideRange({ counts }: Context, id: FigureId): Range | undefined {
  const { value, range } = counts.figures[id];
  if (!range || isHidden(value)) return undefined;
  return range.max - range.min > thresholds.rangeOnCard * value ? range : undefined;
}

/** Cells of a figure that its note names; the data hold all. */
const placesMax = 3;

/** `39 de celule: Iasi.xlsx › Întâlniri!E2 … și încă 36; toate sunt în raport-2018.json, la /figures/localMeetings/evidence.` */
function evidenceOf(context: Context, id: FigureId): string {
  const { evidence } = context.counts.figures[id];
  const file = `raport-${context.counts.year}.json`;
  const places = context.places(evidence, placesMax);
  return context.say.phrases.evidence(evidence.length, places, file, `/figures/${id}/evidence`);
}

function details(context: Context, id: FigureId): string[] {
  const { counts, say, language, number } = context;
  const { span, units, range } = counts.figures[id];
  const between =
    range && !wideRange(context, id) ? [say.phrases.between(number(range.min), number(range.max))] : [];
  if (id === 'interregionalMeetings' && span) return [formatMonthSpan(span.first, span.last, language)];
  return [
    ...between,
    ...(ofUnits.has(id) ? [say.phrases.unitsOutOf(units.length, counts.unitsWithData.length)] : []),
  ];
}
