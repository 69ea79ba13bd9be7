import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import type { Member, Organisation } from '../../../year/resolve/organisation.js';
import type { Context } from '../context.js';
import { reasonText } from '../reasons.js';
import { byCountyAndName, byName } from '../sorting.js';
import { type Inserts, tableOr } from './insert.js';

type Listed = 'publicStructures' | 'ngosAndPrivate' | 'centralAuthorities';

/** The organisations one by one. Those of unknown kind may be persons, so only who met them is told. */
export const organisationInserts: Inserts = {
  'table publicStructures': (context) => organisationTable(context, 'publicStructures', ['public']),
  'table ngosAndPrivate': (context) => organisationTable(context, 'ngosAndPrivate', ['ngo', 'private']),
  'table centralAuthorities': (context) => organisationTable(context, 'centralAuthorities', ['central']),
  'table unknownOrganisations': (context) =>
    tableOr(
      context,
      'unknownOrganisations',
      [
        ['organisation', 2],
        ['units', 5],
        ['meetings', 1.4, 'right'],
      ],
      presentOf(context, ['unknown']).map(({ meetings, units }) => [
        context.say.phrases.unpublishedName,
        context.unitList(units),
        context.number(meetings.length),
      ]),
    ),
  'table spellings': (context) =>
    tableOr(
      context,
      'spellings',
      [
        ['organisation', 4, 'names'],
        ['spelling', 4],
        ['reason', 4],
      ],
      byName(context.organisations).flatMap((organisation) => spellingRows(context, organisation)),
    ),
};

function organisationTable(context: Context, id: Listed, kinds: readonly OrganisationKind[]) {
  const rows = presentOf(context, kinds).map(({ organisation, meetings, units }, index) => [
    context.number(index + 1),
    context.typed(organisation.name),
    context.countyName(organisation.county),
    context.unitList(units),
    context.number(meetings.length),
  ]);
  return tableOr(
    context,
    id,
    [
      ['number', 1, 'right'],
      ['organisation', 8, 'names'],
      ['county', 2.4, 'groups'],
      ['units', 3.6],
      ['meetings', 1.4, 'right'],
    ],
    rows,
  );
}

interface Present {
  readonly organisation: Organisation;
  readonly meetings: readonly string[];
  readonly units: readonly string[];
}

/** Organisations at local meetings, by county, then by name. */
function presentOf(context: Context, kinds: readonly OrganisationKind[]): Present[] {
  const unitsOf = new Map(context.year.meetings.map(({ id, units }) => [id, units]));
  const meetingsOf = new Map(
    context.organisations.map(({ id }, index) => [id, context.attendance.localMeetings[index] ?? []]),
  );
  const wanted = context.organisations.filter(({ kind }) => kinds.includes(kind));
  return byCountyAndName(context, wanted).flatMap((organisation) => {
    const meetings = meetingsOf.get(organisation.id) ?? [];
    const units = [...new Set(meetings.flatMap((id) => unitsOf.get(id) ?? []))];
    return meetings.length > 0 ? [{ organisation, meetings, units }] : [];
  });
}

/** The spellings other than the name itself; those with the same reason share a row. */
function spellingRows(context: Context, { kind, name, members }: Organisation): string[][] {
  if (members.length < 2 || kind === 'unknown' || kind === 'penitentiary') return [];
  const others = members.filter((member) => context.typed(member.name) !== context.typed(name));
  const byReason = groupBy(others, (member: Member) => reasonText(context, member.reason));
  return [...byReason].map(([reason, spelled]) => [
    context.typed(name),
    [...new Set(spelled.map((member) => context.typed(member.name)))].join('; '),
    reason,
  ]);
}
