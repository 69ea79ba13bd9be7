import { monthName, shortMonthName } from '../../../text/dates.js';
import { percent } from '../../../text/numbers.js';
import type { Row } from '../blocks.js';
import type { Context } from '../context.js';
import { barsOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';

/** When and where the meetings were held, and in what form. */
export const scheduleInserts: Inserts = {
  'chart meetingsByMonth': (context) =>
    barsOr(context, 'meetingsByMonth', {
      id: 'intalniri-pe-luni',
      kind: 'columns',
      categories: context.counts.months.map(({ month, local, interregional }) => ({
        name: monthName(month, context.language),
        shortName: shortMonthName(month, context.language),
        values: [local, interregional],
      })),
    }),
  'table months': (context) =>
    tableOr(
      context,
      'months',
      [
        ['month', 2, 'names'],
        ['local', 2, 'right'],
        ['interregional', 2, 'right'],
      ],
      monthRows(context),
    ),
  'table counties': (context) =>
    tableOr(
      context,
      'counties',
      [
        ['county', 3, 'names'],
        ['local', 2, 'right'],
        ['interregional', 2, 'right'],
        ['organisations', 2, 'right'],
      ],
      context.counts.counties.map((county) => [
        context.countyName(county.county),
        context.number(county.local),
        context.number(county.interregional),
        context.number(county.organisations),
      ]),
    ),
  'table forms': (context) =>
    tableOr(
      context,
      'forms',
      [
        ['form', 4, 'names'],
        ['meetings', 2, 'right'],
        ['share', 2, 'right'],
      ],
      formRows(context),
    ),
};

function monthRows({ counts, number, language, say }: Context): Row[] {
  const { localMeetings, interregionalMeetings } = counts.figures;
  if (localMeetings.value + interregionalMeetings.value === 0) return [];
  const rows = counts.months.map((of) => [
    monthName(of.month, language),
    number(of.local),
    number(of.interregional),
  ]);
  const total = [say.phrases.total, number(localMeetings.value), number(interregionalMeetings.value)];
  return [...rows, { total }];
}

function formRows({ counts, number, language, say }: Context): string[][] {
  const whole = counts.figures.localMeetings.value;
  return counts.forms.map(({ form, meetings }) => [
    say.meetingForms[form ?? 'unstated'],
    number(meetings),
    percent(meetings, whole, language),
  ]);
}
