import { figureIds } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import { columnsOf, type DataTable, dataTable } from './table.js';

/** The figures with their definitions, and the cells that each was counted from. */
export function figureTables(context: Context): DataTable[] {
  const figures = figureIds.map((id) => ({ id, ...context.figure(id), ...context.counts.figures[id] }));
  const { text, number, day } = columnsOf<(typeof figures)[number]>();
  const places = figures.flatMap(({ id, evidence }) => evidence.map((place) => ({ id, ...place })));
  const of = columnsOf<(typeof places)[number]>();
  return [
    dataTable(
      'figures',
      [
        text('figure', ({ id }) => id, { isRequired: true, width: 24 }),
        text('label', ({ label }) => label, { width: 44 }),
        number('value', ({ value }) => value),
        text('definition', ({ definition }) => definition, { width: 80 }),
        day('first', ({ span }) => span?.first),
        day('last', ({ span }) => span?.last),
        number('rows', ({ evidence }) => evidence.length),
      ],
      figures,
      { key: ['figure'] },
    ),
    dataTable(
      'evidence',
      [
        of.text('figure', ({ id }) => id, { isRequired: true, width: 24 }),
        of.text('file', ({ file }) => file, { isRequired: true, width: 48 }),
        of.text('sheet', ({ sheet }) => sheet, { width: 20 }),
        of.text('cell', ({ cell }) => cell, { width: 10 }),
      ],
      places,
      { references: [{ field: 'figure', table: 'figures', key: 'figure' }] },
    ),
  ];
}
