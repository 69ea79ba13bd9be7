import type { RootContent } from 'mdast';
import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import type { Standing } from '../../../year/compare/standing.js';
import type { Difficulty } from '../../../year/count/counts.js';
import { type FigureId, figureIds, figureTable } from '../../../year/count/figure-table.js';
import type { Organisation } from '../../../year/resolve/organisation.js';
import { list, paragraph, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import type { Compared, PublishedComparison } from '../published.js';
import { byCountyAndName } from '../sorting.js';
import { absent } from '../template/absent.js';
import { type Insert, type Inserts, tableOr, tableOrSentence } from './insert.js';

/** Prison units are no partners, and organisations of unknown kind are not named. */
const partnerKinds: readonly OrganisationKind[] = ['public', 'central', 'ngo', 'private'];

/** The year beside the one before it, as far as the same units reported; otherwise each says why there is nothing. */
export const evolutionInserts: Inserts = {
  'table evolution': withPrevious(evolutionTable),
  'table difficultyChange': withPrevious(difficultyChange),
  'table goneDifficulties': withPrevious(goneDifficulties),
  'table organisationChange': withPrevious(organisationChange),
  'list wonOrganisations': withPrevious(wonOrganisations),
  'table lostOrganisations': withPrevious(lostOrganisations),
};

function withPrevious(insert: (context: Context, comparison: PublishedComparison) => RootContent[]): Insert {
  return (context) => {
    const { comparison, say } = context;
    if (!comparison) return [absent(say.phrases.noPreviousYear)];
    if (!comparison.isTelling) return [absent(say.phrases.tooFewCommonUnits(comparison.units.length))];
    return insert(context, comparison);
  };
}

/** What tells nothing of the year when the units are the same: it counts them, or what nobody could tell. */
const uncompared: ReadonlySet<FigureId> = new Set([
  'units',
  'unitsInRegistry',
  'unitsWithoutData',
  'unknownOrganisations',
  'participantsUnknown',
]);

/** Numbers of persons of some of the units would give away those that are hidden. */
function evolutionTable(context: Context, { figures, previousYear }: PublishedComparison): RootContent[] {
  const { counts, figure, number, smallGroups } = context;
  const isHidden = (id: FigureId) => smallGroups > 0 && figureTable[id].counts === 'persons';
  const rows = figureIds
    .filter((id) => !uncompared.has(id) && !isHidden(id))
    .map((id) => {
      const [before, now] = [figures.before[id].value, figures.now[id].value];
      return [figure(id).label, number(before), number(now), signed(now - before, number)];
    });
  return tableOr(
    context,
    'evolution',
    [
      ['figure', 5, 'names'],
      [{ text: String(previousYear) }, 2, 'right'],
      [{ text: String(counts.year) }, 2, 'right'],
      ['change', 2, 'right'],
    ],
    rows,
  );
}

function signed(change: number, number: (n: number) => string): string {
  if (change < 0) return `−${number(-change)}`;
  return change > 0 ? `+${number(change)}` : number(change);
}

/** How many difficulties are new, stayed and are gone, and of how many it is not decided. */
function difficultyChange(context: Context, { difficulties }: PublishedComparison): RootContent[] {
  const times = (all: readonly Compared<Difficulty>[], wanted: Standing) =>
    context.number(all.filter(({ standing }) => standing === wanted).length);
  const { before, now } = difficulties;
  const numbers = [
    times(now, 'same'),
    times(now, 'perhaps'),
    times(now, 'other'),
    times(before, 'perhaps'),
    times(before, 'other'),
  ];
  return tableOr(
    context,
    'difficultyChange',
    [
      ['inBoth', 1.3, 'right'],
      ['perhapsNew', 1.5, 'right'],
      ['onlyNow', 1.2, 'right'],
      ['perhapsGone', 1.7, 'right'],
      ['noLongerRaised', 1.7, 'right'],
    ],
    [numbers],
  );
}

function goneDifficulties(context: Context, { difficulties }: PublishedComparison): RootContent[] {
  const rows = difficulties.before
    .filter(({ standing }) => standing === 'other' || standing === 'perhaps')
    .map(({ one, standing }) => [
      context.difficultyName(one) + doubt(context, standing),
      context.domainName(one.domain),
      context.number(one.units.length),
    ]);
  return tableOrSentence(
    context,
    'goneDifficulties',
    [
      ['difficulty', 6, 'names'],
      ['domain', 4],
      ['units', 1.4, 'right'],
    ],
    rows,
  );
}

/** What may be in both years after all says so. */
function doubt({ say }: Context, standing: Standing): string {
  return standing === 'perhaps' ? ` (${say.phrases.perhapsInBoth})` : '';
}

/** Per kind, how many organisations stayed, came and left, and of how many nobody can say. */
function organisationChange(
  context: Context,
  { organisations: { before, now }, previousYear }: PublishedComparison,
): RootContent[] {
  const rows = partnerKinds.map((kind) => {
    const times = (all: readonly Compared<Organisation>[], ...standings: Standing[]) =>
      all.filter(({ one, standing }) => one.kind === kind && standings.includes(standing)).length;
    const numbers = [
      times(before, 'same', 'perhaps', 'other'),
      times(now, 'same', 'perhaps', 'other'),
      times(now, 'same'),
      times(now, 'perhaps'),
      times(now, 'other'),
      times(before, 'perhaps'),
      times(before, 'other'),
      times(now, 'unknown'),
    ];
    return [context.say.kinds[kind], ...numbers.map(context.number)];
  });
  return tableOr(
    context,
    'organisationChange',
    [
      ['kind', 3, 'names'],
      [{ text: String(previousYear) }, 1.2, 'right'],
      [{ text: String(context.counts.year) }, 1.2, 'right'],
      ['inBoth', 1.3, 'right'],
      ['perhapsNew', 1.5, 'right'],
      ['onlyNow', 1.2, 'right'],
      ['perhapsGone', 1.7, 'right'],
      ['onlyBefore', 1.7, 'right'],
      ['incomparable', 1.8, 'right'],
    ],
    rows,
  );
}

function partners(all: readonly Compared<Organisation>[]): Compared<Organisation>[] {
  return all.filter(
    ({ one, standing }) => partnerKinds.includes(one.kind) && ['other', 'perhaps'].includes(standing),
  );
}

/** Those that came for the first time, a county an item. */
function wonOrganisations(context: Context, { organisations }: PublishedComparison): RootContent[] {
  const won = partners(organisations.now);
  if (won.length === 0) return [paragraph(text(context.say.lists.wonOrganisations.empty))];
  const nameOf = names(context, won);
  const byCounty = groupBy(
    byCountyAndName(
      context,
      won.map(({ one }) => one),
    ),
    ({ county }) => (county === undefined ? context.say.phrases.nationwide : context.countyName(county)),
  );
  const items = [...byCounty].map(([county, ofCounty]) => [
    strong(county),
    text(` (${context.number(ofCounty.length)}): ${ofCounty.map(nameOf).join('; ')}.`),
  ]);
  return [list(items, false)];
}

function lostOrganisations(context: Context, { organisations }: PublishedComparison): RootContent[] {
  const lost = partners(organisations.before);
  const nameOf = names(context, lost);
  return tableOrSentence(
    context,
    'lostOrganisations',
    [
      ['organisation', 6, 'names'],
      ['kind', 4],
      ['county', 2.4, 'groups'],
    ],
    byCountyAndName(
      context,
      lost.map(({ one }) => one),
    ).map((one) => [nameOf(one), context.say.kinds[one.kind], context.countyName(one.county)]),
  );
}

/** How each is called, with the doubt that there is about it. */
function names(
  context: Context,
  all: readonly Compared<Organisation>[],
): (organisation: Organisation) => string {
  const standings = new Map(all.map(({ one, standing }) => [one, standing]));
  return (one) => context.typed(one.name) + doubt(context, standings.get(one) ?? 'other');
}
