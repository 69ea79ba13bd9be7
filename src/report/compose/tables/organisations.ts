import { formatPlace } from '../../../model/place.js';
import type { Member, Organisation } from '../../../year/resolve/organisation.js';
import type { Context } from '../context.js';
import { reasonText } from '../reasons.js';
import { columnsOf, type DataTable, dataTable } from './table.js';
import { countyWords, wordsOf } from './words.js';

/** The organisations, at which meetings each was present, and the names that were typed for it. */
export function organisationTables(context: Context): DataTable[] {
  const { organisations, attendance, say, typed } = context;
  const rows = organisations.map((organisation, index) => ({
    ...organisation,
    local: attendance.localMeetings[index]?.length ?? 0,
  }));
  const { text, number, flag } = columnsOf<(typeof rows)[number]>();
  const names = organisations.flatMap((organisation) =>
    organisation.members.map((member) => ({ organisation, member })),
  );
  const of = columnsOf<{ readonly organisation: Organisation; readonly member: Member }>();
  return [
    dataTable(
      'organisations',
      [
        text('organisation', ({ id }) => id, { isRequired: true }),
        text('name', ({ name }) => typed(name), { isRequired: true, width: 60 }),
        text('kind', ({ kind }) => kind, { words: wordsOf(say.kinds), isRequired: true, width: 28 }),
        flag('kind_certain', ({ kindCertain }) => kindCertain, { isRequired: true }),
        text('fiscal_code', ({ fiscalCode }) => fiscalCode, { width: 14 }),
        text('institution_type', ({ type }) => type && context.institutionTypeName(type), { width: 40 }),
        text('county', ({ county }) => county, { words: countyWords(context), width: 16 }),
        number('local_meetings', ({ local }) => local),
      ],
      rows,
      { key: ['organisation'] },
    ),
    participationTable(context),
    dataTable(
      'names',
      [
        of.text('organisation', ({ organisation }) => organisation.id, { isRequired: true }),
        of.text('label', ({ organisation }) => typed(organisation.name), { width: 50 }),
        of.text('name', ({ member }) => typed(member.name), { width: 50 }),
        of.text('reason', ({ member }) => reasonText(context, member.reason), { width: 60 }),
        of.text('confidence', ({ member }) => context.number(member.confidence), { width: 10 }),
        of.text('cells', ({ member }) => member.places.map(formatPlace).join('; '), { width: 60 }),
      ],
      names,
      { isOpen: false },
    ),
  ];
}

/** Which organisation was at which meeting; how many came for it is not told where small groups are hidden. */
function participationTable(context: Context): DataTable {
  const { year, attendance, organisations, smallGroups } = context;
  const rows = year.meetings.flatMap(({ id }) =>
    [...(attendance.byMeeting.get(id)?.representatives ?? [])].map(([index, count]) => ({
      meeting: id,
      organisation: organisations[index],
      count: smallGroups === 0 ? count : undefined,
    })),
  );
  const { text, number } = columnsOf<(typeof rows)[number]>();
  return dataTable(
    'participations',
    [
      text('meeting', ({ meeting }) => meeting, { isRequired: true, width: 26 }),
      text('organisation', ({ organisation }) => organisation?.id, { isRequired: true }),
      text('label', ({ organisation }) => organisation && context.typed(organisation.name), { width: 60 }),
      text('kind', ({ organisation }) => organisation?.kind, {
        words: wordsOf(context.say.kinds),
        width: 28,
      }),
      number('representatives', ({ count }) => count),
    ],
    rows,
    {
      key: ['meeting', 'organisation'],
      references: [
        { field: 'meeting', table: 'meetings', key: 'meeting' },
        { field: 'organisation', table: 'organisations', key: 'organisation' },
      ],
    },
  );
}
