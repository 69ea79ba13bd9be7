import type { RootContent } from 'mdast';
import { formatPlace } from '../../../model/place.js';
import type { Difficulty, DomainCounts } from '../../../year/count/counts.js';
import { list, paragraph, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import { absent } from '../template/absent.js';
import { barsOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';

/** Difficulties that the summary names, and those that as many units raise as the last of them. */
const topMax = 3;
const tiedMax = 6;

/** Difficulties over all domains. */
export const difficultyInserts: Inserts = {
  'list topDifficulties': topDifficulties,
  'chart difficultiesByDomain': (context) =>
    barsOr(context, 'difficultiesByDomain', {
      id: 'dificultati-pe-domenii',
      kind: 'bars',
      categories: context.counts.domains.map((domain) => ({
        name: context.domainName(domain.domain),
        values: byMeasure(domain),
      })),
    }),
  'table domainMeasures': (context) =>
    tableOr(
      context,
      'domainMeasures',
      [
        ['domain', 4, 'names'],
        ['reported', 1.7, 'right'],
        ['strategic', 1.8, 'right'],
        ['operational', 2.1, 'right'],
        ['unstated', 1.8, 'right'],
        ['noProposal', 1.8, 'right'],
      ],
      context.counts.domains.map((domain) => [
        context.domainName(domain.domain),
        ...[domain.reported, ...byMeasure(domain)].map(context.number),
      ]),
    ),
  'table domains': (context) =>
    tableOr(
      context,
      'domains',
      [
        ['domain', 3.6, 'names'],
        ['reported', 1.7, 'right'],
        ['distinct', 1.6, 'right'],
        ['units', 1.3, 'right'],
        ['strategic', 1.8, 'right'],
        ['operational', 2.1, 'right'],
        ['unstated', 1.8, 'right'],
      ],
      context.counts.domains.map((domain) => domainRow(context, domain)),
    ),
  'table wordings': (context) =>
    tableOr(
      context,
      'wordings',
      [
        ['difficulty', 4, 'groups'],
        ['typedWording', 4, 'names'],
        ['unit', 2],
        ['cells', 3],
      ],
      context.counts.difficulties.flatMap((difficulty) => wordingRows(context, difficulty)),
    ),
};

function wordingRows(context: Context, { text, reports }: Difficulty): string[][] {
  return reports.map((report) => [
    context.phrase(text),
    context.typed(report.text),
    context.unitShortName(report.unit),
    formatPlace(report.place),
  ]);
}

function topDifficulties(context: Context): RootContent[] {
  const { difficulties } = context.counts;
  const least = difficulties[topMax - 1]?.units.length ?? 0;
  const tied = difficulties.filter(({ units }) => units.length >= least);
  // More than can be read stand as a number.
  const shown = tied.length <= tiedMax ? tied : tied.filter(({ units }) => units.length > least);
  const left = tied.length - shown.length;
  if (tied.length === 0) return [absent(context.say.lists.topDifficulties.empty)];
  return [
    ...(shown.length > 0
      ? [
          list(
            shown.map((one) => topItem(context, one)),
            true,
          ),
        ]
      : []),
    ...(left > 0 ? [paragraph(text(context.say.phrases.alsoRaised(left, least, shown.length > 0)))] : []),
  ];
}

function topItem({ phrase, countInWords, unitList, domainName, say }: Context, difficulty: Difficulty) {
  const units = say.phrases.raisedBy(
    countInWords(difficulty.units.length, 'units'),
    unitList(difficulty.units),
  );
  return [strong(phrase(difficulty.text)), text(` – ${domainName(difficulty.domain)}; ${units}.`)];
}

/** The rows of a domain by the measure of their proposal; those without one last. */
function byMeasure({ reported, proposals: { strategic, operational, unstated } }: DomainCounts): number[] {
  return [strategic, operational, unstated, reported - strategic - operational - unstated];
}

function domainRow({ domainName, number }: Context, domain: DomainCounts): string[] {
  const { strategic, operational, unstated } = domain.proposals;
  const numbers = [domain.reported, domain.distinct, domain.units.length, strategic, operational, unstated];
  return [domainName(domain.domain), ...numbers.map(number)];
}
