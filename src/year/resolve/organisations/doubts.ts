import { lettersApart } from '../../../text/distance.js';
import type { NameDoubtCode } from '../organisation.js';
import type { Cluster } from './cluster.js';
import { compareNames } from './compare/compare-names.js';
import type { Comparison } from './compare/comparison.js';
import { areOther } from './compare/conflicts.js';
import { byNode, type Compare, type Link, otherEnd } from './compare/rivals.js';
import type { Lexicon } from './index/lexicon.js';
import type { Nearest } from './nearest.js';
import { mayMeet, type Node } from './node.js';
import type { NameWord } from './parse/parsed-name.js';

/** Two nodes of which it is unsure whether they are one body. */
export interface NodeDoubt {
  readonly a: Node;
  readonly b: Node;
  readonly code: NameDoubtCode;
  /** Two nodes that surely are two bodies, which would be one if this pair were. */
  readonly rivals?: readonly [Node, Node];
}

/** Two nodes, and how they stand to each other. */
export interface ComparedPair {
  readonly a: Node;
  readonly b: Node;
  readonly comparison: Comparison;
}

/** What joining the nodes rested on. */
interface Joining {
  readonly clusters: readonly Cluster[];
  /** All links that were found, those that were not followed included. */
  readonly links: readonly Link[];
  /** All pairs that were compared. */
  readonly pairs: readonly ComparedPair[];
  /** The body nearest to each that is in doubt. */
  readonly near: ReadonlyMap<Cluster, Nearest>;
  readonly compared: Compare;
  readonly lexicon: Lexicon;
}

function withTypedRivals({ rivals, ...doubt }: NodeDoubt): NodeDoubt {
  return rivals?.every(({ spellings }) => spellings.length > 0) ? { ...doubt, rivals } : doubt;
}

/** A link that is less sure may deceive. */
const sureConfidence = 0.8;

/** The pairs that a person should look at: joined on weak signs, or kept apart though near. */
export function doubtsOf(joining: Joining): NodeDoubt[] {
  const doubts = [
    ...weakBridges(joining),
    ...rivalLinks(joining),
    ...nearPairs(joining),
    ...nearestPairs(joining),
  ];
  // Of a body that is in the register alone nothing can be asked.
  const typed = doubts.filter(({ a, b }) => a.spellings.length > 0 && b.spellings.length > 0);
  return firstOfEach(typed).map(withTypedRivals);
}

/** A pair is in doubt once, for the first reason. */
function firstOfEach(doubts: readonly NodeDoubt[]): NodeDoubt[] {
  const seen = new Map<Node, Set<Node>>();
  return doubts.filter(({ a, b }) => {
    if (seen.get(a)?.has(b) || seen.get(b)?.has(a)) return false;
    const own = seen.get(a) ?? new Set();
    seen.set(a, own.add(b));
    return true;
  });
}

function weakBridges({ clusters }: Joining): NodeDoubt[] {
  return clusters.flatMap(({ bridges }) =>
    bridges
      .filter(({ comparison }) => comparison.confidence < sureConfidence)
      .map(({ a, b }) => ({ a, b, code: 'weak' })),
  );
}

/** Links that were not followed, since a name could be short for either of two bodies. */
function rivalLinks({ clusters, links, compared }: Joining): NodeDoubt[] {
  const clusterOf = clusterByNode(clusters);
  const linksOf = byNode(links);
  return links.flatMap((link): NodeDoubt[] => {
    const [one, other] = [clusterOf.get(link.a), clusterOf.get(link.b)];
    if (!one || !other || one === other || (isRegistered(one) && isRegistered(other))) return [];
    const rivals = rivalsOf(link, linksOf, compared) ?? conflictBetween(one, other, compared);
    return [{ a: link.a, b: link.b, code: 'rival', ...(rivals && { rivals }) }];
  });
}

/** The two bodies, either of which an end of the link could be. */
function rivalsOf(
  link: Link,
  linksOf: ReadonlyMap<Node, readonly Link[]>,
  compared: Compare,
): readonly [Node, Node] | undefined {
  for (const node of [link.a, link.b]) {
    const meant = otherEnd(link, node);
    const rivals = (linksOf.get(node) ?? []).map((own) => otherEnd(own, node));
    const rival = rivals.find((one) => one !== meant && differ(meant, one, compared));
    if (rival) return [meant, rival];
  }
  return undefined;
}

function conflictBetween(one: Cluster, other: Cluster, compared: Compare): readonly [Node, Node] | undefined {
  const pairs = one.nodes.flatMap((a) => other.nodes.map((b): [Node, Node] => [a, b]));
  return pairs.find(([a, b]) => differ(a, b, compared));
}

function differ(a: Node, b: Node, compared: Compare): boolean {
  const { verdict } = compared(a, b);
  return verdict === 'other-parts' || verdict === 'other-name';
}

/** Names less alike than this are two bodies' more often than one's. */
const askedFrom = 0.58;

/** Bodies in doubt that were not joined to the nearest. */
function nearestPairs({ clusters, near }: Joining): NodeDoubt[] {
  const clusterOf = clusterByNode(clusters);
  return [...near.values()].flatMap(({ nodes: [a, b], similarity, isWhole }): NodeDoubt[] => {
    const isApart = clusterOf.get(a) !== clusterOf.get(b);
    return isApart && isWhole && similarity >= askedFrom && !areOther(a, b) ? [{ a, b, code: 'near' }] : [];
  });
}

/** Pairs that nothing joins, though their names are near. */
function nearPairs({ clusters, pairs, lexicon }: Joining): NodeDoubt[] {
  const clusterOf = clusterByNode(clusters);
  const near = pairs.flatMap((pair): NodeDoubt[] => {
    const { a, b } = pair;
    const [one, other] = [clusterOf.get(a), clusterOf.get(b)];
    if (!mayMeet(a, b) || one === other || (isRegistered(one) && isRegistered(other))) return [];
    const code = nearness(pair, lexicon);
    return code ? [{ a, b, code }] : [];
  });
  return withoutVague(near);
}

/** Two bodies that the register has are two. */
function isRegistered(cluster: Cluster | undefined): boolean {
  return cluster?.nodes.some(({ registered }) => registered) ?? false;
}

function nearness(
  { a, b, comparison: { verdict } }: ComparedPair,
  lexicon: Lexicon,
): NameDoubtCode | undefined {
  if (verdict === 'other-name') return areAlike(a.parsed.name, b.parsed.name) ? 'alike' : undefined;
  if (verdict !== 'open') return undefined;
  const { kind } = compareNames(a.parsed.name, b.parsed.name, lexicon);
  if (kind === 'part') return 'part';
  const numbered = a.parsed.number !== undefined || b.parsed.number !== undefined;
  return kind === 'one-absent' && !numbered ? 'unnamed' : undefined;
}

/** Words shorter than this are near many others. */
const alikeLetters = 5;

/** Whether each word has one in the other name that differs by two letters at most. */
function areAlike(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every(({ word }) => {
    const at = left.findIndex((other) => isAlike(word, other.word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= alikeLetters && lettersApart(one, other, 2) <= 2;
}

/** A name without a patron that could be any of several bodies asks nothing that can be answered. */
const vagueFrom = 3;

function withoutVague(doubts: readonly NodeDoubt[]): NodeDoubt[] {
  const times = new Map<Node, number>();
  for (const { a, b, code } of doubts)
    if (code === 'unnamed') for (const node of [a, b]) times.set(node, (times.get(node) ?? 0) + 1);
  const isVague = (node: Node) => node.parsed.name.length === 0 && (times.get(node) ?? 0) >= vagueFrom;
  return doubts.filter(({ a, b, code }) => code !== 'unnamed' || !(isVague(a) || isVague(b)));
}

function clusterByNode(clusters: readonly Cluster[]): ReadonlyMap<Node, Cluster> {
  return new Map(clusters.flatMap((cluster) => cluster.nodes.map((node) => [node, cluster] as const)));
}
