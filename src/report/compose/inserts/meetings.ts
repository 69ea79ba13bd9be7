import { formatDays } from '../../../text/dates.js';
import type { Context } from '../context.js';
import type { PublishedMeeting } from '../small-groups/published-year.js';
import { type Inserts, tableOr } from './insert.js';

/** The meetings one by one. */
export const meetingInserts: Inserts = {
  'table localMeetings': (context) => meetingTable(context, 'localMeetings', 'local'),
  'table interregionalMeetings': (context) => meetingTable(context, 'interregionalMeetings', 'interregional'),
  'table meetings': (context) =>
    tableOr(
      context,
      'meetings',
      [
        ['number', 1, 'right'],
        ['date', 2.6, 'names'],
        ['meetingType', 2.6],
        ['units', 3],
        ['form', 2.6],
        ['participants', 2.2, 'right'],
        ['staff', 2.2, 'right'],
      ],
      context.year.meetings.map((meeting, index) => detailRow(context, meeting, index)),
      String(context.counts.year),
    ),
  'table conclusions': (context) =>
    tableOr(
      context,
      'conclusions',
      [
        ['number', 1, 'right'],
        ['units', 3],
        ['conclusions', 10],
      ],
      conclusionRows(context),
    ),
};

function meetingTable(
  context: Context,
  id: 'localMeetings' | 'interregionalMeetings',
  type: PublishedMeeting['type'],
) {
  const rows = context.year.meetings
    .filter((meeting) => meeting.type === type)
    .map((meeting, index) => [
      context.number(index + 1),
      formatDays(meeting.days, context.language, context.counts.year),
      context.unitList(meeting.units),
      venue(context, meeting),
      context.phrase(meeting.theme),
    ]);
  return tableOr(
    context,
    id,
    [
      ['number', 1, 'right'],
      ['date', 2.2, 'names'],
      ['units', 3],
      ['venue', 4.2],
      ['theme', 5.4],
    ],
    rows,
    String(context.counts.year),
  );
}

function venue({ typed, countyName }: Context, meeting: PublishedMeeting): string {
  const county = countyName(meeting.county);
  return meeting.venue ? `${typed(meeting.venue)} (${county})` : county;
}

function detailRow(context: Context, meeting: PublishedMeeting, index: number): string[] {
  const { number, say, persons } = context;
  const { guests = 0, byKind } = persons.get(meeting.id) ?? {};
  return [
    number(index + 1),
    formatDays(meeting.days, context.language, context.counts.year),
    say.meetingTypes[meeting.type],
    context.unitList(meeting.units),
    say.meetingForms[meeting.form ?? 'unstated'],
    number(guests),
    number(byKind?.penitentiary ?? 0),
  ];
}

/** Numbers are those of the table of meetings. */
function conclusionRows({ year, number, unitList, phrase }: Context): string[][] {
  return year.meetings.flatMap(({ conclusions, units }, index) =>
    conclusions ? [[number(index + 1), unitList(units), phrase(conclusions)]] : [],
  );
}
