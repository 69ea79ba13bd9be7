import { organisationKinds } from '../../../field/contract/enumerations.js';
import { formatPlace } from '../../../model/place.js';
import type { Context } from '../context.js';
import { columnsOf, type DataTable, dataTable } from './table.js';
import { countyWords, unitWords, wordsOf } from './words.js';

type Meeting = Context['year']['meetings'][number];

/** The meetings, and the units that held each. */
export function meetingTables(context: Context): DataTable[] {
  const { year, persons, say, typed } = context;
  const { text, number, day } = columnsOf<Meeting>();
  const held = year.meetings.flatMap(({ id, units }) =>
    units.map((unit, index) => ({ meeting: id, unit, isHost: index === 0 })),
  );
  const of = columnsOf<(typeof held)[number]>();
  return [
    dataTable(
      'meetings',
      [
        text('meeting', ({ id }) => id, { isRequired: true, width: 26 }),
        text('type', ({ type }) => type, { words: wordsOf(say.meetingTypes), isRequired: true, width: 16 }),
        text('units', ({ units }) => context.unitList(units), { width: 32 }),
        day('first', ({ days }) => days.first, { isRequired: true }),
        day('last', ({ days }) => days.last, { isRequired: true }),
        text('venue', ({ venue }) => venue && typed(venue), { width: 36 }),
        text('county', ({ county }) => county, { words: countyWords(context), width: 16 }),
        text('form', ({ form }) => form, { words: wordsOf(say.meetingForms), width: 20 }),
        text('theme', ({ theme }) => theme && typed(theme), { width: 50 }),
        text('conclusions', ({ conclusions }) => conclusions && typed(conclusions), { width: 50 }),
        number('attendance', ({ attendance }) => attendance),
        number('guests', ({ id }) => persons.get(id)?.guests),
        ...organisationKinds.map((kind) => number(kind, ({ id }) => persons.get(id)?.byKind[kind])),
        text('cells', ({ reports }) => reports.map(({ place }) => formatPlace(place)).join('; '), {
          width: 50,
        }),
      ],
      year.meetings,
      { key: ['meeting'] },
    ),
    dataTable(
      'meetingUnits',
      [
        of.text('meeting', ({ meeting }) => meeting, { isRequired: true }),
        of.text('unit', ({ unit }) => unit, { isRequired: true, words: unitWords(context) }),
        of.flag('is_host', ({ isHost }) => isHost, { isRequired: true }),
      ],
      held,
      {
        key: ['meeting', 'unit'],
        references: [
          { field: 'meeting', table: 'meetings', key: 'meeting' },
          { field: 'unit', table: 'units', key: 'unit' },
        ],
      },
    ),
  ];
}
