import type { RootContent } from 'mdast';
import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import { type Difficulty, figureIds } from '../../../year/count/counts.js';
import { atLocalMeetings } from '../attendance.js';
import { list, paragraph, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import { isHidden } from '../small-groups/hidden.js';
import { byCountyAndName } from '../sorting.js';
import { type Insert, type Inserts, tableOr } from './insert.js';

/** Prison units are no partners, and organisations of unknown kind are not named. */
const partnerKinds: readonly OrganisationKind[] = ['public', 'central', 'ngo', 'private'];

type DifficultyChange = 'newDifficulties' | 'persistingDifficulties' | 'goneDifficulties';

/** The year beside the one before it; without that, each says so in a sentence. */
export const evolutionInserts: Inserts = {
  'table evolution': withPrevious(figureTable),
  'table newDifficulties': withPrevious((context, { counts }) =>
    difficultyTable(
      context,
      'newDifficulties',
      context.counts.difficulties.filter(notIn(counts.difficulties)),
    ),
  ),
  'table persistingDifficulties': withPrevious((context, { counts }) => {
    const isNew = notIn(counts.difficulties);
    const persisting = context.counts.difficulties.filter((one) => !isNew(one));
    return difficultyTable(context, 'persistingDifficulties', persisting);
  }),
  'table goneDifficulties': withPrevious((context, { counts }) =>
    difficultyTable(
      context,
      'goneDifficulties',
      counts.difficulties.filter(notIn(context.counts.difficulties)),
    ),
  ),
  'table organisationChange': withPrevious(organisationChange),
  'list wonOrganisations': withPrevious(wonOrganisations),
  'table lostOrganisations': withPrevious(lostOrganisations),
};

type Previous = NonNullable<Context['previous']>;

function withPrevious(insert: (context: Context, previous: Previous) => RootContent[]): Insert {
  return (context) =>
    context.previous
      ? insert(context, context.previous)
      : [paragraph(text(context.say.phrases.noPreviousYear))];
}

/** Ids are stable between years. */
function notIn(others: readonly { readonly id: string }[]): (one: { readonly id: string }) => boolean {
  const ids = new Set(others.map(({ id }) => id));
  return ({ id }) => !ids.has(id);
}

function figureTable(context: Context, previous: Previous): RootContent[] {
  const { counts, figure, number, say } = context;
  const rows = figureIds.map((id) => {
    const before = previous.counts.figures[id].value;
    const now = counts.figures[id].value;
    const change = isHidden(before) || isHidden(now) ? say.phrases.none : signed(now - before, number);
    return [figure(id).label, number(before), number(now), change];
  });
  return tableOr(
    context,
    'evolution',
    [
      ['figure', 5, 'names'],
      [{ text: String(previous.counts.year) }, 2, 'right'],
      [{ text: String(counts.year) }, 2, 'right'],
      ['change', 2, 'right'],
    ],
    rows,
  );
}

function signed(change: number, number: (n: number) => string): string {
  return change > 0 ? `+${number(change)}` : number(change);
}

function difficultyTable(context: Context, change: DifficultyChange, difficulties: readonly Difficulty[]) {
  const rows = difficulties.map(({ text, domain, units }) => [
    context.phrase(text),
    context.domainName(domain),
    context.number(units.length),
  ]);
  return tableOr(
    context,
    change,
    [
      ['difficulty', 6, 'names'],
      ['domain', 4],
      ['units', 1.4, 'right'],
    ],
    rows,
  );
}

/** Per kind, how many organisations stayed, came and left. */
function organisationChange(context: Context, { organisations: before, counts }: Previous): RootContent[] {
  const now = atLocalMeetings(context.organisations, context.attendance);
  const rows = partnerKinds.map((kind) => {
    const ofKind = (one: { readonly kind: OrganisationKind }) => one.kind === kind;
    const [ofBefore, ofNow] = [before.filter(ofKind), now.filter(ofKind)];
    const [added, gone] = [ofNow.filter(notIn(before)).length, ofBefore.filter(notIn(now)).length];
    const numbers = [ofBefore.length, ofNow.length, ofNow.length - added, added, gone];
    return [context.say.kinds[kind], ...numbers.map(context.number)];
  });
  return tableOr(
    context,
    'organisationChange',
    [
      ['kind', 4, 'names'],
      [{ text: String(counts.year) }, 1.6, 'right'],
      [{ text: String(context.counts.year) }, 1.6, 'right'],
      ['inBoth', 1.6, 'right'],
      ['onlyNow', 1.6, 'right'],
      ['onlyBefore', 2, 'right'],
    ],
    rows,
  );
}

/** Those that came for the first time, a county an item. */
function wonOrganisations(context: Context, { organisations: before }: Previous): RootContent[] {
  const now = atLocalMeetings(context.organisations, context.attendance);
  const won = now.filter(({ kind }) => partnerKinds.includes(kind)).filter(notIn(before));
  if (won.length === 0) return [paragraph(text(context.say.lists.wonOrganisations.empty))];
  const byCounty = groupBy(byCountyAndName(context, won), ({ county }) =>
    county === undefined ? context.say.phrases.nationwide : context.countyName(county),
  );
  const items = [...byCounty].map(([county, ofCounty]) => [
    strong(county),
    text(
      ` (${context.number(ofCounty.length)}): ${ofCounty.map(({ name }) => context.typed(name)).join('; ')}.`,
    ),
  ]);
  return [list(items, false)];
}

function lostOrganisations(context: Context, { organisations }: Previous): RootContent[] {
  const now = atLocalMeetings(context.organisations, context.attendance);
  const lost = organisations.filter(({ kind }) => partnerKinds.includes(kind)).filter(notIn(now));
  return tableOr(
    context,
    'lostOrganisations',
    [
      ['organisation', 6, 'names'],
      ['kind', 4],
      ['county', 2.4, 'groups'],
    ],
    byCountyAndName(context, lost).map(({ name, kind, county }) => [
      context.typed(name),
      context.say.kinds[kind],
      context.countyName(county),
    ]),
  );
}
