import type { Node } from '../node.js';
import { isOfPublicType } from './compare.js';
import type { Comparison, Linked } from './comparison.js';

/** Two nodes that are one body. */
export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly comparison: Linked;
}

export type Compare = (a: Node, b: Node) => Comparison;

/** The links of each node. */
export function byNode(links: readonly Link[]): ReadonlyMap<Node, readonly Link[]> {
  const index = new Map<Node, Link[]>();
  for (const link of links)
    for (const node of [link.a, link.b]) {
      const own = index.get(node) ?? [];
      own.push(link);
      index.set(node, own);
    }
  return index;
}

/**
 * A name that could be short for either of two bodies that are not one is counted with neither, unless one of
 * them is by far the likelier.
 */
export function withoutRivals(links: readonly Link[], compared: Compare): Link[] {
  const dropped = new Set<Link>();
  for (const [node, own] of byNode(links)) {
    const asVariant = own.filter((link) => !isMain(node, link));
    for (const link of asVariant) if (hasRival(node, link, asVariant, compared)) dropped.add(link);
  }
  return links.filter((link) => !dropped.has(link));
}

/** How much surer a link must be than another for the other not to count. */
const clearlySurer = 0.05;

function hasRival(node: Node, link: Link, own: readonly Link[], compared: Compare): boolean {
  const { confidence } = link.comparison;
  if (confidence === 1) return false;
  const isMet = otherEnd(link, node).spellings.length > 0;
  return own.some(
    (other) =>
      other.comparison.confidence > confidence - clearlySurer &&
      (!isMet || isListed(otherEnd(other, node))) &&
      conflict(otherEnd(link, node), otherEnd(other, node), compared),
  );
}

/** Of associations and companies, those that were met come before those that only the register has. */
function isListed(node: Node): boolean {
  return node.spellings.length > 0 || isOfPublicType(node);
}

/** Whether the node is the full name of which the other end of the link is a variant. */
function isMain(node: Node, link: Link): boolean {
  const other = otherEnd(link, node);
  if (other.registered) return false;
  if (node.registered) return true;
  return saysMore(node, other) || (link.comparison.code === 'typo' && timesTyped(node) >= timesTyped(other));
}

function saysMore(node: Node, other: Node): boolean {
  const [one, two] = [detailOf(node), detailOf(other)];
  return one.every((count, at) => count >= (two[at] ?? 0)) && one.some((count, at) => count > (two[at] ?? 0));
}

function detailOf({ parsed: { type, place, number, qualifiers, name } }: Node): number[] {
  return [
    type ? 1 : 0,
    place ? 1 : 0,
    number ? 1 : 0,
    qualifiers.length,
    name.filter(({ short }) => !short).length,
  ];
}

function timesTyped({ spellings }: Node): number {
  return spellings.reduce((total, { mentions }) => total + mentions.length, 0);
}

export function otherEnd({ a, b }: Link, node: Node): Node {
  return a === node ? b : a;
}

function conflict(a: Node, b: Node, compared: Compare): boolean {
  const { verdict } = compared(a, b);
  return verdict === 'other-parts' || verdict === 'other-name';
}
