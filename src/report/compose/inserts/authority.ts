import type { RootContent } from 'mdast';
import type { Counts, Difficulty } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { type ColumnSpec, tableOr } from './insert.js';
import { proposalColumns, proposalRows } from './proposals.js';

/** A central authority with the difficulties that it can remedy. */
export interface Authority {
  readonly name: string;
  readonly difficulties: readonly Difficulty[];
}

const difficultyColumns: readonly ColumnSpec[] = [
  ['number', 1, 'right'],
  ['difficulty', 6, 'names'],
  ['domain', 3.5],
  ['raisedBy', 3.5],
  ['units', 1.5, 'right'],
];

/** What the inventory of an authority holds. */
export const authorityInserts: Readonly<
  Record<string, (context: Context, authority: Authority) => RootContent[]>
> = {
  'table authorityDifficulties': (context, { name, difficulties }) =>
    tableOr(
      context,
      'authorityDifficulties',
      difficultyColumns,
      difficulties.map((difficulty, index) => [
        context.number(index + 1),
        context.difficultyName(difficulty),
        context.domainName(difficulty.domain),
        context.unitList(difficulty.units),
        context.outOfUnits(difficulty.units),
      ]),
      context.typed(name),
    ),
  'table authorityProposals': (context, { name, difficulties }) =>
    tableOr(
      context,
      'authorityProposals',
      proposalColumns,
      proposalRows(context, difficulties),
      context.typed(name),
    ),
  'table authorityWordings': (context, { name, difficulties }) =>
    tableOr(
      context,
      'authorityWordings',
      [
        ['number', 1, 'right'],
        ['typedWording', 7, 'names'],
        ['unit', 3],
      ],
      difficulties.flatMap(({ reports }, index) =>
        reports.map(({ text, unit }) => [
          context.number(index + 1),
          context.typed(text),
          context.unitShortName(unit),
        ]),
      ),
      context.typed(name),
    ),
};

/** The authorities of the counts, each with its difficulties in the order of all difficulties. */
export function authoritiesOf({
  authorities,
  difficulties,
}: Pick<Counts, 'authorities' | 'difficulties'>): Authority[] {
  return authorities.map(({ authority, difficulties: ids }) => {
    const wanted = new Set(ids);
    return { name: authority, difficulties: difficulties.filter(({ id }) => wanted.has(id)) };
  });
}
