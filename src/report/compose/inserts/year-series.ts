import { figureIds, figureTable } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr } from './insert.js';

/** The figures of several years, each of all units that sent data in it. */
export const yearSeriesInserts: Inserts = {
  'table yearSeries': (context) => {
    const { series, figure, number } = context;
    if (!series) return [];
    return tableOr(
      context,
      'yearSeries',
      [['figure', 5, 'names'], ...series.map(({ year }) => [{ text: String(year) }, 1.6, 'right'] as const)],
      toldFigures(context).map((id) => [
        figure(id).label,
        ...series.map(({ figures }) => number(figures[id].value)),
      ]),
    );
  },
};

/** Numbers of persons of other years are not protected by those that are hidden in this one. */
export function toldFigures({ smallGroups }: Pick<Context, 'smallGroups'>) {
  return figureIds.filter((id) => smallGroups === 0 || figureTable[id].counts !== 'persons');
}
