import { type FigureId, figureIds } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr } from './insert.js';

/** Totals that are smaller for every unit that sent nothing for them. */
const totals: ReadonlySet<FigureId> = new Set([
  'localMeetings',
  'interregionalMeetings',
  'publicStructures',
  'ngosAndPrivate',
  'participants',
  'difficultiesReported',
  'proposals',
  'goodPractices',
  'collaborations',
]);

/** How far the totals hold: between which numbers they lie, and from how many units they come. */
export const limitInserts: Inserts = {
  'table limits': (context) =>
    tableOr(
      context,
      'limits',
      [
        ['figure', 5, 'names'],
        ['value', 1.5, 'right'],
        ['least', 1.5, 'right'],
        ['most', 1.5, 'right'],
        ['unitsBehind', 2.4, 'right'],
      ],
      figureIds
        .filter((id) => totals.has(id) || context.counts.figures[id].range)
        .map((id) => limitRow(context, id)),
    ),
};

function limitRow({ counts, figure, number, outOfUnits, say }: Context, id: FigureId): string[] {
  const { value, range, units } = counts.figures[id];
  const limits = range ? [number(range.min), number(range.max)] : [say.phrases.none, say.phrases.none];
  return [figure(id).label, number(value), ...limits, outOfUnits(units)];
}
