import type { Measure } from '../../../field/contract/enumerations.js';
import { groupBy } from '../../../model/collections.js';
import { foldText } from '../../../text/fold.js';
import type { Difficulty } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import type { ColumnSpec } from './insert.js';

export const proposalColumns: readonly ColumnSpec[] = [
  ['measure', 2],
  ['proposal', 7, 'names'],
  ['units', 3],
  ['difficultyNumber', 1.9, 'right'],
];

type ProposalMeasure = Measure | 'unstated';
const order: readonly ProposalMeasure[] = ['strategic', 'operational', 'unstated'];

interface Proposal {
  readonly measure: ProposalMeasure;
  readonly text: string;
  readonly unit: string;
  /** Of the difficulty in its list, from 1. */
  readonly number: number;
}

/** Proposals by measure, then in the order of their difficulties; the same proposal of several units stands once. */
export function proposalRows(context: Context, difficulties: readonly Difficulty[]): string[][] {
  const proposals = difficulties.flatMap(({ reports }, index) =>
    reports.flatMap(({ proposal, measure, unit }): Proposal[] =>
      proposal ? [{ measure: measure ?? 'unstated', text: proposal, unit, number: index + 1 }] : [],
    ),
  );
  const groups = [
    ...groupBy(proposals, ({ measure, text, number }) => `${measure} ${number} ${foldText(text)}`).values(),
  ];
  return order.flatMap((measure) =>
    groups.filter(([first]) => first?.measure === measure).map((group) => proposalRow(context, group)),
  );
}

function proposalRow({ say, phrase, number, unitList }: Context, group: readonly Proposal[]): string[] {
  const [first] = group;
  const units = [...new Set(group.map(({ unit }) => unit))];
  return [
    say.measures[first?.measure ?? 'unstated'],
    phrase(first?.text),
    unitList(units),
    number(first?.number ?? 0),
  ];
}
