import { thresholds } from '../../../field/thresholds.js';
import { nouns } from '../../../sentences/nouns.js';
import { type Noun, withNoun } from '../../../text/numbers.js';
import type { Range } from '../../../year/count/counts.js';
import type { FigureId } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import type { FigureCards } from '../document.js';
import { isHidden } from '../small-groups/hidden.js';
import type { Inserts } from './insert.js';

/** The figures of the cards, and how a card calls what they count. */
const headline = {
  localMeetings: nouns.localMeeting,
  publicStructures: nouns.publicStructure,
  ngosAndPrivate: nouns.ngoOrPrivate,
  difficultiesDistinct: nouns.distinctDifficulty,
} as const satisfies Partial<Record<FigureId, Noun>>;

type HeadlineId = keyof typeof headline;
const ids = Object.keys(headline) as HeadlineId[];

/** The figures that head the summary. */
export const headlineInserts: Inserts = {
  'cards headline': (context) => [{ type: 'figureCards', cards: ids.map((id) => card(context, id)) }],
};

/** The number stands large, what it counts in two or three words below it, its range and its base small. */
function card(context: Context, id: HeadlineId): FigureCards['cards'][number] {
  const { counts, say, number, language } = context;
  const { value, units } = counts.figures[id];
  const range = wideRange(context, id);
  const details = [
    ...between(context, id),
    say.phrases.unitsOutOf(units.length, counts.unitsWithData.length),
  ];
  return {
    value: range ? `${number(range.min)}–${number(range.max)}` : number(value),
    label: isHidden(value)
      ? headline[id][language].many
      : withNoun('', range?.max ?? value, headline[id], language).trim(),
    detail: details.join('; '),
  };
}

/** The range of a figure that is too unsure to stand large as one number. */
function wideRange({ counts }: Context, id: FigureId): Range | undefined {
  const { value, range } = counts.figures[id];
  if (!range || isHidden(value)) return undefined;
  return range.max - range.min > thresholds.rangeOnCard * value ? range : undefined;
}

/** The range of a figure that stands large as one number, where it has one. */
function between(context: Context, id: FigureId): string[] {
  const { range } = context.counts.figures[id];
  if (!range || wideRange(context, id)) return [];
  return [context.say.phrases.between(context.number(range.min), context.number(range.max))];
}
