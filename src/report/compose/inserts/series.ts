import { formatDays, monthName, monthStarts } from '../../../text/dates.js';
import type { Context } from '../context.js';
import type { Timeline } from '../document.js';
import type { PublishedMeeting } from '../small-groups/published-year.js';
import { chartOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';

/** The interregional meetings, one after the other. */
export const seriesInserts: Inserts = {
  'chart interregionalSeries': (context) => {
    const meetings = interregional(context);
    const events = meetings.map((meeting) => eventOf(context, meeting));
    return chartOr(context, 'interregionalSeries', {
      id: 'seria-interregionala',
      data: { kind: 'timeline', ticks: ticksOf(context, meetings), events },
      totals: context.counts.months.map(({ month, interregional: value }) => ({
        name: monthName(month, context.language),
        value,
      })),
      inWords: events.map(({ label, detail }) => `${label}: ${detail}.`).join(' '),
    });
  },
  'table interregionalSeries': (context) =>
    tableOr(
      context,
      'interregionalSeries',
      [
        ['date', 3, 'names'],
        ['host', 4],
        ['units', 6],
      ],
      interregional(context).map(({ days, units: [host = '', ...others] }) => [
        formatDays(days, context.language),
        context.unitName(host),
        context.unitList(others) || context.say.phrases.none,
      ]),
    ),
};

function interregional({ year }: Context): PublishedMeeting[] {
  return year.meetings.filter(({ type }) => type === 'interregional');
}

function eventOf(
  context: Context,
  { days, units: [host = '', ...others], county }: PublishedMeeting,
): Timeline['events'][number] {
  const where = `${context.unitShortName(host)} (${context.countyName(county)})`;
  return {
    ...{ first: days.first, last: days.last },
    label: formatDays(days, context.language),
    detail: others.length > 0 ? `${where}; ${context.unitList(others)}` : where,
  };
}

/** The months from the first meeting to the last, and the end of the last month. */
function ticksOf({ language }: Context, meetings: readonly PublishedMeeting[]): Timeline['ticks'] {
  const first = meetings.map(({ days }) => days.first).sort()[0];
  const last = meetings
    .map(({ days }) => days.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const starts = monthStarts(first, last);
  return starts.map(({ day, month }, index) => ({
    day,
    name: index === starts.length - 1 ? '' : monthName(month, language),
  }));
}
