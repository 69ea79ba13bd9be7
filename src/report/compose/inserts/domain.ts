import type { RootContent } from 'mdast';
import type { PracticeRecord } from '../../../intake/validate/records.js';
import type { DomainCounts } from '../../../year/count/counts.js';
import type { Attached } from '../../../year/merge/year.js';
import { list, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import { absent } from '../template/absent.js';
import { type ColumnSpec, tableOr } from './insert.js';
import { proposalColumns, proposalRows } from './proposals.js';

type DomainInsert = (context: Context, domain: DomainCounts) => RootContent[];

const difficultyColumns: readonly ColumnSpec[] = [
  ['number', 1, 'right'],
  ['difficulty', 6, 'names'],
  ['authority', 3.2],
  ['raisedBy', 3.5],
  ['units', 1.5, 'right'],
];

const indicatorColumns: readonly ColumnSpec[] = [
  ['indicator', 5, 'names'],
  ['value', 1.8, 'right'],
  ['measureUnit', 1.8],
  ['period', 2.4],
  ['unit', 3],
];

/** What the section of a domain holds. */
export const domainInserts: Readonly<Record<string, DomainInsert>> = {
  'table difficulties': (context, { domain }) =>
    tableOr(
      context,
      'difficulties',
      difficultyColumns,
      difficultyRows(context, domain),
      context.domainName(domain),
    ),
  'table proposals': (context, { domain }) =>
    tableOr(
      context,
      'proposals',
      proposalColumns,
      proposalRows(context, difficultiesOf(context, domain)),
      context.domainName(domain),
    ),
  'list practices': (context, { practices }) => {
    if (practices.length === 0) return [absent(context.say.lists.practices.empty)];
    return [
      list(
        practices.map((practice) => practiceItem(context, practice)),
        false,
      ),
    ];
  },
  'table indicators': (context, { domain, indicators }) =>
    tableOr(
      context,
      'indicators',
      indicatorColumns,
      indicators.map(({ indicator, value, measureUnit, period, unit }) => [
        context.typed(indicator),
        context.amount(value),
        ...[measureUnit, period].map(context.typed),
        context.unitShortName(unit),
      ]),
      context.domainName(domain),
    ),
};

function difficultiesOf({ counts }: Context, domain: string) {
  return counts.difficulties.filter((difficulty) => difficulty.domain === domain);
}

function difficultyRows(context: Context, domain: string): string[][] {
  return difficultiesOf(context, domain).map((difficulty, index) => [
    context.number(index + 1),
    context.phrase(difficulty.text),
    difficulty.authorities.map(context.typed).join('; '),
    context.unitList(difficulty.units),
    context.outOfUnits(difficulty.units),
  ]);
}

function practiceItem(context: Context, { title, description, partners, unit }: Attached<PracticeRecord>) {
  const { phrase, typed, say, unitName } = context;
  const details = [
    unitName(unit),
    ...(description ? [phrase(description)] : []),
    ...(partners ? [say.phrases.partners(typed(partners))] : []),
  ];
  return [strong(phrase(title)), text(` – ${details.map(ended).join(' ')}`)];
}

/** A sentence ends with a full stop, whether it was typed with one or not. */
function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
