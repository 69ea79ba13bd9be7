import { groupBy } from '../../model/collections.js';
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
  readonly likelihood?: number;
}

/** The doubts that are left once decisions and links are followed; two things are asked about once. */
export function openDoubts<Code extends string>(
  contradicted: readonly Doubt<'contradicted'>[],
  unsettled: readonly Doubt<Code>[],
  forest: Forest,
): OpenDoubt<Code>[] {
  const open = new Map<string, OpenDoubt<Code>>();
  for (const { a, b, code, likelihood } of [...contradicted, ...unsettled]) {
    const joined = forest.find(a) === forest.find(b);
    const asked = joined ? [a, b] : [forest.find(a), forest.find(b)];
    const key = asked.sort((x, y) => x - y).join(' ');
    if (!open.has(key))
      open.set(key, { a, b, code, joined, ...(likelihood !== undefined && { likelihood }) });
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

/** The parts that questions are about, in their order, then every other thing as a whole. */
export function partsWithRest(
  wholes: readonly { readonly members: readonly unknown[] }[],
  parts: readonly Part[],
): Part[] {
  const asked = new Set(parts.map(({ whole }) => whole));
  const others = wholes.flatMap(({ members }, whole) =>
    asked.has(whole) ? [] : [{ whole, members: [...members.keys()] }],
  );
  return [...parts, ...others];
}

/** A question that is left to people: are these two one thing? */
export interface OpenPair<Code extends string> {
  readonly a: Ref;
  readonly b: Ref;
  readonly code: Code | 'contradicted';
  /** Whether the two are counted as one. */
  readonly joined: boolean;
  /** How likely it is that they are otherwise than that, where it is known: 0–1. */
  readonly likelihood?: number;
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

/**
 * What is undecided about some of the members. Two that questions tie together only by way of members that are left
 * out are asked about directly, so that the bounds of the figures stay what they are.
 * @param refOf where a member stands among those that are left; undefined where it is left out.
 */
export function selectUndecided<Code extends string>(
  { pairs, parts, apart }: Undecided<Code>,
  refOf: (ref: Ref) => Ref | undefined,
): Undecided<Code> {
  const left = parts.map(({ whole, members }) => members.flatMap((member) => refOf({ whole, member }) ?? []));
  const kept = [...left.keys()].filter((part) => (left[part] ?? []).length > 0);
  const numbers = new Map(kept.map((part, number) => [part, number]));
  const endOf = (part: number, ref: Ref): End | undefined => {
    const number = numbers.get(part);
    const found = refOf(ref) ?? left[part]?.[0];
    return number === undefined || !found ? undefined : { part: number, ref: found };
  };
  const direct = pairs.flatMap((pair) => {
    const {
      a,
      b,
      parts: [one, other],
    } = pair;
    const ends = [endOf(one, a), endOf(other, b)];
    return ends[0] && ends[1] ? [pairOf(pair, ends[0], ends[1])] : [];
  });
  const walls = apart.flatMap(([a, b]) => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  return {
    pairs: [...direct, ...bridges(pairs, parts.length, endOf)],
    parts: kept.map((part) => ({
      whole: left[part]?.[0]?.whole ?? 0,
      members: (left[part] ?? []).map(({ member }) => member),
    })),
    apart: walls,
  };
}

/** A side of a question: a part, and the member that stands for it. */
interface End {
  readonly part: number;
  readonly ref: Ref;
}

type Reason<Code extends string> = Pick<OpenPair<Code>, 'code' | 'likelihood'>;

function pairOf<Code extends string>({ code, likelihood }: Reason<Code>, a: End, b: End): OpenPair<Code> {
  const joined = a.ref.whole === b.ref.whole;
  const parts = [a.part, b.part] as const;
  return { a: a.ref, b: b.ref, code, joined, parts, ...(likelihood !== undefined && { likelihood }) };
}

/** Questions between parts that are left, in place of those that led from one to the next over parts left out. */
function bridges<Code extends string>(
  pairs: readonly OpenPair<Code>[],
  size: number,
  endOf: (part: number, ref: Ref) => End | undefined,
): OpenPair<Code>[] {
  const sides = pairs.map(({ a, b, parts: [one, other], ...reason }) => ({
    reason,
    ends: [
      { part: one, end: endOf(one, a) },
      { part: other, end: endOf(other, b) },
    ] as const,
  }));
  const gone = createForest(size);
  for (const {
    ends: [one, other],
  } of sides)
    if (!one.end && !other.end) gone.unite(one.part, other.part);
  const shores = sides.flatMap(({ reason, ends: [one, other] }) => {
    if (one.end && !other.end) return [{ reason, end: one.end, over: gone.find(other.part) }];
    return other.end && !one.end ? [{ reason, end: other.end, over: gone.find(one.part) }] : [];
  });
  return [...groupBy(shores, ({ over }) => over).values()].flatMap((group) => {
    const ends = [...new Map(group.map((shore) => [shore.end.part, shore])).values()];
    return ends.slice(1).flatMap(({ reason, end }, at) => {
      const before = ends[at];
      return before ? [pairOf(reason, before.end, end)] : [];
    });
  });
}
