import { groupBy } from '../../model/collections.js';
import type { Problem } from '../../model/problem.js';
import { agreedValues } from './agreed-values.js';
import type { Decision } from './decision.js';
import { createForest, type Forest } from './forest.js';
import { type Item, matchDecisions, type PairMatch, type ValueMatch } from './match.js';
import { followLinks, heedDecisions, type Link, type Pair, type Refusal, respectRivals } from './regroup.js';
import { decisionProblem } from './rules.js';
import { type OpenDoubt, openDoubts, partsOf } from './undecided.js';

/** Two items of which the program does not know whether they are one thing. */
export interface Doubt<Code extends string> {
  readonly a: number;
  readonly b: number;
  readonly code: Code;
  /** How likely it is that the two are otherwise than they are counted, where that is known: 0–1. */
  readonly likelihood?: number;
  /** Two items that surely are two things, which would be one if this pair were. */
  readonly rivals?: Pair;
}

/** What the program worked out by itself. */
export interface Findings<Code extends string> {
  readonly items: readonly Item[];
  /** They hold the items of every group together, and none could be spared. */
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt<Code>[];
}

export interface Decided<Code extends string> {
  /** The items of each thing, in order. */
  readonly groups: readonly (readonly number[])[];
  /** The decisions about pairs that hold. */
  readonly applied: readonly PairMatch[];
  /** The decision about the value of each group that has one, by the group's first item. */
  readonly values: ReadonlyMap<number, ValueMatch>;
  readonly open: readonly OpenDoubt<Code>[];
  /** The parts of the groups that no open doubt divides. */
  readonly parts: readonly (readonly number[])[];
  /** Pairs of items that surely are two things. */
  readonly apart: readonly Pair[];
  readonly problems: readonly Problem[];
}

/** Applies decisions to what the program worked out, and tells which of its doubts stay open. */
export function decide<Code extends string>(
  { items, links, doubts }: Findings<Code>,
  decisions: readonly Decision[],
): Decided<Code> {
  const matches = matchDecisions(items, decisions);
  const forest = createForest(items.length);
  uniteRepeated(forest, items);
  const { applied, refusals } = heedDecisions(forest, matches.pairs);
  const rivals = doubts.flatMap((doubt) => (doubt.rivals ? [doubt.rivals] : []));
  respectRivals(forest, rivals);
  const unsettled = doubts.filter(({ a, b }) => forest.find(a) !== forest.find(b) && !forest.areApart(a, b));
  followLinks(forest, links);
  const contested = new Set(refusals.flatMap(({ refused, against }) => [refused, ...against]));
  const certain = applied.filter((match) => !contested.has(match));
  const open = openDoubts([...contested].flatMap(contradicted), unsettled, forest);
  const values = agreedValues(matches.values, forest);
  return {
    groups: forest.groups(),
    applied,
    values: values.agreed,
    open,
    parts: partsOf(items.length, links, certain, open, forest),
    apart: [...rivals, ...certain.filter(isDifferent).flatMap(crossPairs)].filter(
      ([a, b]) => forest.find(a) !== forest.find(b),
    ),
    problems: [...matches.problems, ...refusals.map(refusalProblem), ...values.problems],
  };
}

/** The same words in the same place are one thing, whatever is decided about them. */
function uniteRepeated(forest: Forest, items: readonly Item[]): void {
  const repeated = groupBy(items.keys(), (at) => {
    const { group, key, scopes } = items[at] ?? { group: at, key: '', scopes: [] };
    return [group, key, ...[...scopes].sort()].join('\n');
  });
  for (const [first, ...others] of repeated.values())
    for (const other of others) forest.unite(first ?? other, other);
}

/** Decisions that contradict each other leave their pairs open, all of them: any may be the wrong one. */
function contradicted({ a, b }: PairMatch): { a: number; b: number; code: 'contradicted' }[] {
  return crossPairs({ a: a.slice(0, 1), b: b.slice(0, 1) }).map(([one, other]) => ({
    a: one,
    b: other,
    code: 'contradicted',
  }));
}

function crossPairs({ a, b }: Pick<PairMatch, 'a' | 'b'>): Pair[] {
  return a.flatMap((one) => b.map((other): Pair => [one, other]));
}

export function isDifferent({ decision }: PairMatch): boolean {
  return decision.verdict === 'different';
}

function refusalProblem({ refused, against }: Refusal): Problem {
  const lines = against.map(({ decision }) => decision.line);
  return decisionProblem('decision-consistent', refused.decision.line, { decision: 'same' }, lines);
}
