import { acronymPairs, compareAcronym } from './acronyms.js';
import { candidatePairs } from './candidates.js';
import { type Comparison, compare } from './compare.js';
import type { Lexicon } from './lexicon.js';
import type { Node } from './node.js';

export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly comparison: Extract<Comparison, { verdict: 'link' }>;
}

/** The nodes of one body, with the links that hold them together. */
export interface Cluster {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

/** Joins the nodes that are one body. The result does not depend on the order of the nodes given. */
export function clusterNodes(nodes: readonly Node[], lexicon: Lexicon): Cluster[] {
  const compared = comparer(lexicon);
  const links = [...candidatePairs(nodes), ...acronymPairs(nodes, lexicon)].flatMap(([a, b]) => {
    const comparison = compared(a, b);
    return comparison.verdict === 'link' ? [{ a, b, comparison }] : [];
  });
  return join(nodes, withoutRivals(links, compared), compared);
}

type Compare = (a: Node, b: Node) => Comparison;

function comparer(lexicon: Lexicon): Compare {
  return (a, b) => {
    const plain: Comparison = a.block === b.block ? compare(a, b, lexicon) : { verdict: 'open' };
    return plain.verdict === 'link' ? plain : (compareAcronym(a, b, lexicon) ?? plain);
  };
}

/**
 * A name that could be either of two bodies that are not one is counted with neither, unless one of them is by
 * far the likelier.
 */
function withoutRivals(links: readonly Link[], compared: Compare): Link[] {
  const byNode = new Map<Node, Link[]>();
  for (const link of links)
    for (const node of [link.a, link.b]) {
      const own = byNode.get(node) ?? [];
      own.push(link);
      byNode.set(node, own);
    }
  const dropped = new Set<Link>();
  for (const [node, own] of byNode) for (const link of own) if (hasRival(node, link, own, compared)) dropped.add(link);
  return links.filter((link) => !dropped.has(link));
}

/** How much surer a link must be than another for the other not to count. */
const clearlySurer = 0.05;

function hasRival(node: Node, link: Link, own: readonly Link[], compared: Compare): boolean {
  const { confidence } = link.comparison;
  if (confidence === 1) return false;
  return own.some(
    (other) => other.comparison.confidence > confidence - clearlySurer && compared(otherEnd(link, node), otherEnd(other, node)).verdict === 'conflict',
  );
}

function otherEnd({ a, b }: Link, node: Node): Node {
  return a === node ? b : a;
}

/** Joins along the surest links first, never two bodies of which any two names conflict. */
function join(nodes: readonly Node[], links: readonly Link[], compared: Compare): Cluster[] {
  const clusters = new Map(nodes.map((node) => [node, { nodes: [node], links: [] as Link[] }]));
  const surest = [...links].sort((x, y) => y.comparison.confidence - x.comparison.confidence);
  for (const link of surest) {
    const [one, other] = [clusters.get(link.a), clusters.get(link.b)];
    if (!one || !other) continue;
    if (one === other) one.links.push(link);
    else if (!conflict(one.nodes, other.nodes, compared)) {
      const joined = { nodes: [...one.nodes, ...other.nodes], links: [...one.links, ...other.links, link] };
      for (const node of joined.nodes) clusters.set(node, joined);
    }
  }
  return [...new Set(clusters.values())];
}

function conflict(one: readonly Node[], other: readonly Node[], compared: Compare): boolean {
  return one.some((a) => other.some((b) => compared(a, b).verdict === 'conflict'));
}
