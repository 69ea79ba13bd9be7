import type { RootContent } from 'mdast';
import type { PracticeRecord } from '../../../intake/validate/records.js';
import type { DomainCounts } from '../../../year/count/counts.js';
import type { Attached } from '../../../year/merge/year.js';
import { list, strong, text } from '../blocks.js';
import type { Context } from '../context.js';
import { absent } from '../template/absent.js';
import { difficultyCard } from './difficulty-card.js';
import { type ColumnSpec, tableOr } from './insert.js';

type DomainInsert = (context: Context, domain: DomainCounts) => RootContent[];

const indicatorColumns: readonly ColumnSpec[] = [
  ['indicator', 5, 'names'],
  ['value', 1.8, 'right'],
  ['measureUnit', 1.8],
  ['period', 2.4],
  ['unit', 3],
];

/** What the section of a domain holds. */
export const domainInserts: Readonly<Record<string, DomainInsert>> = {
  'cards difficulties': (context, { domain }) => {
    const difficulties = context.counts.difficulties.filter((one) => one.domain === domain);
    if (difficulties.length === 0) return [absent(context.say.lists.difficulties.empty)];
    return difficulties.flatMap((difficulty) => difficultyCard(context, difficulty, 4));
  },
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
