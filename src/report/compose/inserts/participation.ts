import type { Row } from '../blocks.js';
import type { Context } from '../context.js';
import { barsOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';
import { typeName } from './type-name.js';

/** More bars than these cannot be read beside each other; the table below holds all. */
const barsMax = 15;

/** Who took part. */
export const participationInserts: Inserts = {
  'chart institutionTypes': institutionChart,
  'table institutionTypes': (context) =>
    tableOr(
      context,
      'institutionTypes',
      [
        ['type', 5, 'names'],
        ['kind', 3.5],
        ['organisations', 2.3, 'right'],
        ['unitsPresent', 2.3, 'right'],
      ],
      context.counts.institutionTypes.map((type) => [
        typeName(context, type),
        context.say.kinds[type.kind],
        context.number(type.organisations),
        context.say.phrases.outOf(type.units.length, context.counts.units.length),
      ]),
    ),
  'table unitParticipation': (context) =>
    tableOr(
      context,
      'unitParticipation',
      [
        ['unit', 5, 'names'],
        ['meetings', 2, 'right'],
        ['publicStructures', 2, 'right'],
        ['ngosAndPrivate', 2.2, 'right'],
        ['participants', 2.3, 'right'],
        ['difficulties', 2.2, 'right'],
      ],
      unitRows(context),
    ),
};

function institutionChart(context: Context) {
  const all = context.counts.institutionTypes;
  return barsOr(context, 'institutionTypes', {
    id: 'organizatii-pe-tipuri',
    kind: 'bars',
    categories: all.map((type) => ({ name: typeName(context, type), values: [type.organisations] })),
    shown: barsMax,
    ...(barsMax < all.length && { note: context.say.phrases.mostFrequent(barsMax, all.length) }),
  });
}

function unitRows({ counts, number, unitName, say }: Context): Row[] {
  if (counts.units.length === 0) return [];
  const { localMeetings, publicStructures, ngosAndPrivate, participantsLocal, difficultiesReported } =
    counts.figures;
  const rows = counts.units.map((unit) => [
    unitName(unit.unit),
    number(unit.localMeetings),
    number(unit.publicStructures),
    number(unit.ngosAndPrivate),
    number(unit.participants),
    number(unit.difficulties),
  ]);
  const totals = [localMeetings, publicStructures, ngosAndPrivate, participantsLocal, difficultiesReported];
  return [...rows, { total: [say.phrases.distinctTotal, ...totals.map(({ value }) => number(value))] }];
}
