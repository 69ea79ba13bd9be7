import type { OrganisationKind } from '../../contract/enumerations.js';
import type { Meeting } from '../../merge/year.js';
import { formatDays } from '../../romanian/dates.js';
import type { Context } from '../context.js';
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
  type: Meeting['type'],
) {
  const rows = context.year.meetings
    .filter((meeting) => meeting.type === type)
    .map((meeting, index) => [
      context.number(index + 1),
      formatDays(meeting.days, context.language),
      context.unitList(meeting.units),
      venue(context, meeting),
      context.phrase(meeting.theme),
    ]);
  return tableOr(
    context,
    id,
    [
      ['number', 1, 'right'],
      ['date', 2.6, 'names'],
      ['units', 3],
      ['venue', 4],
      ['theme', 5],
    ],
    rows,
  );
}

function venue({ typed, countyName }: Context, meeting: Meeting): string {
  const county = countyName(meeting.county);
  return meeting.venue ? `${typed(meeting.venue)} (${county})` : county;
}

function detailRow(context: Context, meeting: Meeting, index: number): string[] {
  const { number, say, attendance } = context;
  const { penitentiary = 0, ...guests }: Partial<Record<OrganisationKind, number>> =
    attendance.byMeeting.get(meeting.id)?.participants ?? {};
  return [
    number(index + 1),
    formatDays(meeting.days, context.language),
    say.meetingTypes[meeting.type],
    context.unitList(meeting.units),
    say.meetingForms[meeting.form ?? 'unstated'],
    number(Object.values(guests).reduce((sum, count) => sum + count, 0)),
    number(penitentiary),
  ];
}

/** Numbers are those of the table of meetings. */
function conclusionRows({ year, number, unitList, phrase }: Context): string[][] {
  return year.meetings.flatMap(({ conclusions, units }, index) =>
    conclusions ? [[number(index + 1), unitList(units), phrase(conclusions)]] : [],
  );
}
