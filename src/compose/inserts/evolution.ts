import type { OrganisationKind } from '../../contract/enumerations.js';
import { type Difficulty, figureIds } from '../../count/counts.js';
import type { Organisation } from '../../resolve/organisation.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr } from './insert.js';

/** Prison units are no partners, and organisations of unknown kind are not named. */
const partnerKinds: readonly OrganisationKind[] = ['public', 'central', 'ngo', 'private'];

type Change = 'newDifficulties' | 'persistingDifficulties' | 'goneDifficulties';

/** The year beside the one before it; without that, each says so in a sentence. */
export const evolutionInserts: Inserts = {
  'table evolution': (context) =>
    tableOr(
      context,
      'evolution',
      [
        ['figure', 5],
        ['previous', 2, 'right'],
        ['current', 2, 'right'],
        ['change', 2, 'right'],
      ],
      figureRows(context),
    ),
  'table newDifficulties': (context) => difficultyTable(context, 'newDifficulties'),
  'table persistingDifficulties': (context) => difficultyTable(context, 'persistingDifficulties'),
  'table goneDifficulties': (context) => difficultyTable(context, 'goneDifficulties'),
  'table wonOrganisations': (context) =>
    organisationTable(context, 'wonOrganisations', context.organisations, context.previous?.organisations),
  'table lostOrganisations': (context) =>
    organisationTable(context, 'lostOrganisations', context.previous?.organisations, context.organisations),
};

function figureRows({ counts, previous, figure, number }: Context): string[][] {
  if (!previous) return [];
  return figureIds.map((id) => {
    const before = previous.counts.figures[id].value;
    const now = counts.figures[id].value;
    return [figure(id).label, number(before), number(now), signed(now - before, number)];
  });
}

function signed(change: number, number: (n: number) => string): string {
  return change > 0 ? `+${number(change)}` : number(change);
}

function difficultyTable(context: Context, change: Change) {
  const rows = changed(context, change).map(({ text, domain, units }) => [
    context.typed(text),
    context.domainName(domain),
    context.number(units.length),
  ]);
  return tableOr(
    context,
    change,
    [
      ['difficulty', 6],
      ['domain', 4],
      ['units', 1.4, 'right'],
    ],
    rows,
  );
}

/** Ids of difficulties are stable between years. */
function changed({ counts, previous }: Context, change: Change): readonly Difficulty[] {
  if (!previous) return [];
  const before = previous.counts.difficulties;
  const [idsBefore, idsNow] = [before, counts.difficulties].map((all) => new Set(all.map(({ id }) => id)));
  if (change === 'goneDifficulties') return before.filter(({ id }) => !idsNow?.has(id));
  const persisting = change === 'persistingDifficulties';
  return counts.difficulties.filter(({ id }) => idsBefore?.has(id) === persisting);
}

/** Partners of one year that are not among those of the other. */
function organisationTable(
  context: Context,
  change: 'wonOrganisations' | 'lostOrganisations',
  ofYear: readonly Organisation[] = [],
  ofOther: readonly Organisation[] = [],
) {
  const others = new Set(ofOther.map(({ id }) => id));
  const changed = context.previous ? ofYear.filter(({ id, kind }) => partnerKinds.includes(kind) && !others.has(id)) : [];
  const rows = changed.map(({ name, kind, county }) => [
    context.typed(name),
    context.say.kinds[kind],
    context.countyName(county),
  ]);
  return tableOr(
    context,
    change,
    [
      ['organisation', 6],
      ['kind', 4],
      ['county', 2.4],
    ],
    rows,
  );
}
