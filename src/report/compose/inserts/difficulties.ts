import type { Difficulty, DomainCounts } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { barsOr } from './charts.js';
import { type Inserts, tableOr } from './insert.js';

/** Difficulties over all domains. */
export const difficultyInserts: Inserts = {
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
  'table wordings': (context) =>
    tableOr(
      context,
      'wordings',
      [
        ['difficulty', 4, 'groups'],
        ['typedWording', 4, 'names'],
        ['unit', 2],
      ],
      context.counts.difficulties.flatMap((difficulty) => wordingRows(context, difficulty)),
    ),
};

function wordingRows(context: Context, difficulty: Difficulty): string[][] {
  return difficulty.reports.map((report) => [
    context.difficultyName(difficulty),
    context.typed(report.text),
    context.unitShortName(report.unit),
  ]);
}

/** The rows of a domain by the measure of their proposal; those without one last. */
function byMeasure({ reported, proposals: { strategic, operational, unstated } }: DomainCounts): number[] {
  return [strategic, operational, unstated, reported - strategic - operational - unstated];
}
