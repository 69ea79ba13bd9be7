import type { Decided, Doubt } from './decide.js';
import { createForest, type Forest } from './forest.js';
import type { PairMatch } from './match.js';
import type { Link } from './regroup.js';

/** A doubt that no decision settles. */
export interface OpenDoubt<Code extends string> {
  readonly a: number;
  readonly b: number;
  /** `contradicted`: decisions about it contradict each other. */
  readonly code: Code | 'contradicted';
  /** Whether the two are counted as one. */
  readonly joined: boolean;
}

/** The doubts that are left once decisions and links are followed; two things are asked about once. */
export function openDoubts<Code extends string>(
  contradicted: readonly { readonly a: number; readonly b: number; readonly code: 'contradicted' }[],
  unsettled: readonly Doubt<Code>[],
  forest: Forest,
): OpenDoubt<Code>[] {
  const open = new Map<string, OpenDoubt<Code>>();
  for (const { a, b, code } of [...contradicted, ...unsettled]) {
    const joined = forest.find(a) === forest.find(b);
    const asked = joined ? [a, b] : [forest.find(a), forest.find(b)];
    const key = asked.sort((x, y) => x - y).join(' ');
    if (!open.has(key)) open.set(key, { a, b, code, joined });
  }
  return [...open.values()];
}

/** The parts that stay one however the open doubts are answered. */
export function partsOf(
  size: number,
  links: readonly Link[],
  certain: readonly PairMatch[],
  open: readonly OpenDoubt<string>[],
  groups: Forest,
): number[][] {
  const doubtful = new Set(open.map(({ a, b }) => `${a} ${b}`));
  const parts = createForest(size);
  for (const { decision, a, b } of certain)
    if (decision.verdict === 'same') for (const item of [...a, ...b]) parts.unite(a[0] ?? item, item);
  for (const { a, b } of links)
    if (groups.find(a) === groups.find(b) && !doubtful.has(`${a} ${b}`)) parts.unite(a, b);
  return parts.groups();
}

/** A name or text: its place in the list of things, and among the members of its thing. */
export interface Ref {
  readonly whole: number;
  readonly member: number;
}

/** What stays one however the open doubts are answered: some members of a thing, or all. */
export interface Part {
  readonly whole: number;
  readonly members: readonly number[];
}

/** A question that is left to people: are these two one thing? */
export interface OpenPair<Code extends string> {
  readonly a: Ref;
  readonly b: Ref;
  readonly code: Code | 'contradicted';
  /** Whether the two are counted as one. */
  readonly joined: boolean;
  /** The parts, by index, in which the two stand. */
  readonly parts: readonly [number, number];
}

/** All that is undecided, in terms of the things that were counted. */
export interface Undecided<Code extends string> {
  readonly pairs: readonly OpenPair<Code>[];
  /** Of the things that the pairs are about. */
  readonly parts: readonly Part[];
  /** Pairs of parts, by index, that surely are two things. */
  readonly apart: readonly (readonly [number, number])[];
}

/** Tells what is undecided in terms of things and members instead of items. */
export function undecidedOf<Code extends string>(
  { open, parts, apart }: Pick<Decided<Code>, 'open' | 'parts' | 'apart'>,
  refOf: (item: number) => Ref,
): Undecided<Code> {
  const asked = new Set(open.flatMap(({ a, b }) => [refOf(a).whole, refOf(b).whole]));
  const told = parts.filter(([first]) => first !== undefined && asked.has(refOf(first).whole));
  const partOf = new Map(told.flatMap((items, index) => items.map((item) => [item, index] as const)));
  return {
    pairs: open.map(({ a, b, ...doubt }) => ({
      ...doubt,
      a: refOf(a),
      b: refOf(b),
      parts: [partOf.get(a) ?? 0, partOf.get(b) ?? 0],
    })),
    parts: told.map((items) => ({
      whole: refOf(items[0] ?? 0).whole,
      members: items.map((item) => refOf(item).member).sort((x, y) => x - y),
    })),
    apart: apart.flatMap(([a, b]) => {
      const [one, other] = [partOf.get(a), partOf.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
  };
}
