import { type Inserts, tableOr } from './insert.js';

/** What units and partners agreed to do together. Who is responsible may be a person and is left out. */
export const collaborationInserts: Inserts = {
  'table collaborations': (context) =>
    tableOr(
      context,
      'collaborations',
      [
        ['activity', 5, 'names'],
        ['partners', 4],
        ['due', 2],
        ['unit', 2.4],
      ],
      context.year.collaborations.map(({ activity, partners, due, unit }) => [
        ...[activity, partners, due].map(context.typed),
        context.unitShortName(unit),
      ]),
    ),
};
