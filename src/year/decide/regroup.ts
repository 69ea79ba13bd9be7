import { byCodeUnits } from '../../model/collections.js';
import type { PairDecision } from './decision.js';
import type { Forest } from './forest.js';
import type { PairMatch } from './match.js';

export type Pair = readonly [number, number];

/** What the program itself found to hold two items together. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** 0–1. */
  readonly confidence: number;
}

/** A decision that was not applied, since others say the opposite. */
export interface Refusal {
  readonly refused: PairMatch;
  /** Those that together contradict it: one that keeps apart, and those that join up to it. */
  readonly against: readonly PairMatch[];
}

export interface Heeded {
  readonly applied: readonly PairMatch[];
  readonly refusals: readonly Refusal[];
}

/**
 * Applies decisions to a forest. What must stay apart is heard first, then what is one, in the order of the days and
 * of the texts, whatever the order of the rows; a decision that would join what must stay apart is refused.
 */
export function heedDecisions(forest: Forest, pairs: readonly PairMatch[]): Heeded {
  const different = inOrder(pairs, 'different');
  for (const { a, b } of different) for (const one of a) for (const other of b) forest.keepApart(one, other);
  const applied: PairMatch[] = [];
  const refusals: Refusal[] = [];
  for (const match of inOrder(pairs, 'same')) {
    const items = [...match.a, ...match.b];
    if (items.some((one) => items.some((other) => forest.areApart(one, other))))
      refusals.push({ refused: match, against: contradictionOf(match, applied, different, forest) });
    else {
      for (const item of items) forest.unite(items[0] ?? item, item);
      applied.push(match);
    }
  }
  return { applied: [...different, ...applied], refusals };
}

/** Keeps apart what the program knows to be two things, unless decisions made it one. */
export function respectRivals(forest: Forest, rivals: readonly Pair[]): void {
  for (const [a, b] of rivals) if (forest.find(a) !== forest.find(b)) forest.keepApart(a, b);
}

/** Joins along the program's own links, the surest first; they give way to all that is kept apart. */
export function followLinks(forest: Forest, links: readonly Link[]): void {
  for (const { a, b } of [...links].sort((x, y) => y.confidence - x.confidence))
    if (!forest.areApart(a, b)) forest.unite(a, b);
}

function inOrder(pairs: readonly PairMatch[], verdict: PairDecision['verdict']): PairMatch[] {
  const keyOf = ({ decision: { day, a, b, line } }: PairMatch) =>
    [day, ...[a, b].map(({ key, scope = '' }) => `${key} ${scope}`).sort(), line.file, line.row].join('\n');
  return pairs
    .filter(({ decision }) => decision.verdict === verdict)
    .sort((x, y) => byCodeUnits(keyOf(x), keyOf(y)));
}

/** The decisions by which the two sides of another must stay apart. */
function contradictionOf(
  { a, b }: PairMatch,
  applied: readonly PairMatch[],
  different: readonly PairMatch[],
  forest: Forest,
): PairMatch[] {
  const groupsOf = (items: readonly number[]) => new Set(items.map(forest.find));
  const reached = groupsOf([...a, ...b]);
  const wall = different.find(
    (match) =>
      [...groupsOf(match.a)].some((root) => reached.has(root)) &&
      [...groupsOf(match.b)].some((root) => reached.has(root)),
  );
  if (!wall) return [];
  const ends = [...wall.a, ...wall.b];
  const chains = [a, b].flatMap((side) => chainBetween(side, ends, applied));
  return [wall, ...new Set(chains)];
}

/** The decisions that lead from some items to others, the fewest. */
function chainBetween(
  from: readonly number[],
  to: readonly number[],
  applied: readonly PairMatch[],
): PairMatch[] {
  const cameBy = new Map<number, readonly PairMatch[]>(from.map((item) => [item, []]));
  for (const [item, chain] of cameBy) {
    if (to.includes(item)) return [...chain];
    for (const match of applied) {
      const items = [...match.a, ...match.b];
      if (!items.includes(item)) continue;
      for (const next of items) if (!cameBy.has(next)) cameBy.set(next, [...chain, match]);
    }
  }
  return [];
}
