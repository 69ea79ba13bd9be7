import { formatPlace } from '../../../model/place.js';
import type { Difficulty, DomainCounts } from '../../../year/count/counts.js';
import { list, paragraph, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import { barsOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';

/** Difficulties that the summary names. */
const topMax = 3;

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

function topDifficulties(context: Context) {
  const top = context.counts.difficulties.slice(0, topMax);
  if (top.length === 0) return [paragraph(text(context.say.lists.topDifficulties.empty))];
  return [
    list(
      top.map((difficulty) => topItem(context, difficulty)),
      true,
    ),
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
