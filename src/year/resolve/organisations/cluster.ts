import { candidatePairs } from './candidates.js';
import { acronymPairs } from './compare/acronym-pairs.js';
import { compareAcronym } from './compare/acronyms.js';
import { compare, isOfPublicType } from './compare/compare.js';
import { link, open, otherParts } from './compare/comparison.js';
import { byNode, type Compare, type Link, otherEnd, withoutRivals } from './compare/rivals.js';
import { isDoubtful } from './doubtful.js';
import { type ComparedPair, doubtsOf, type NodeDoubt } from './doubts.js';
import type { Lexicon } from './index/lexicon.js';
import { joinNearest } from './join-nearest.js';
import { nearestBodies } from './nearest.js';
import { mayMeet, type Node } from './node.js';
import type { RegisterIndex } from './register/register-index.js';

/** The nodes of one body, with the links that hold them together. */
export interface Cluster {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** Those of the links, the surest, without which the nodes would fall apart. */
  readonly bridges: readonly Link[];
}

/** The bodies, and the pairs of nodes of which it is unsure whether they are one. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  readonly doubts: readonly NodeDoubt[];
}

/** Joins the nodes that are one body. The nodes come in an order of their own, so the result depends on no other. */
export function clusterNodes(
  nodes: readonly Node[],
  register: Pick<RegisterIndex, 'knows'>,
  lexicon: Lexicon,
): Clustering {
  const compared = comparer(lexicon);
  const pairs = [...candidatePairs(nodes), ...acronymPairs(nodes, lexicon)].map(([a, b]) => ({
    a,
    b,
    comparison: compared(a, b),
  }));
  const links = pairs.filter(isLink);
  const joined = join(nodes, withoutRivals(links, compared), compared);
  const near = nearestBodies(joined, isDoubtful, lexicon);
  const clusters = joinNearest(joined, near, register, lexicon);
  return { clusters, doubts: doubtsOf({ clusters, links, pairs, near, compared, lexicon }) };
}

function isLink(pair: ComparedPair): pair is Link {
  return pair.comparison.verdict === 'link';
}

function comparer(lexicon: Lexicon): Compare {
  return (a, b) => {
    if (haveOneName(a, b)) return link('same-name', ofRegister);
    const plain = a.family !== b.family ? open : mayMeet(a, b) ? compare(a, b, lexicon) : otherParts;
    return plain.verdict === 'link' ? plain : (compareAcronym(a, b, lexicon) ?? plain);
  };
}

/** How sure it is that a name without a legal form is that of the body of the register that has it. */
const ofRegister = 0.86;

function haveOneName(a: Node, b: Node): boolean {
  const [one, other] = [a.named ?? a.registered, b.named ?? b.registered];
  return one !== undefined && one === other && (a.named !== undefined || b.named !== undefined);
}

/** Joins along the surest links first, never two bodies of which any two names conflict. */
function join(nodes: readonly Node[], links: readonly Link[], compared: Compare): Cluster[] {
  const clusters = new Map(
    nodes.map((node) => [node, { nodes: [node], links: [] as Link[], bridges: [] as Link[] }]),
  );
  const neighbours = neighboursOf(links);
  const surest = [...links].sort(
    (x, y) =>
      Number(isToUnmet(x)) - Number(isToUnmet(y)) || y.comparison.confidence - x.comparison.confidence,
  );
  for (const link of surest) {
    const [one, other] = [clusters.get(link.a), clusters.get(link.b)];
    if (!one || !other) continue;
    if (one === other) one.links.push(link);
    else if (one.nodes.every((a) => other.nodes.every((b) => mayBeOne(a, b, neighbours, compared)))) {
      const joined = {
        nodes: [...one.nodes, ...other.nodes],
        links: [...one.links, ...other.links, link],
        bridges: [...one.bridges, ...other.bridges, link],
      };
      for (const node of joined.nodes) clusters.set(node, joined);
    }
  }
  return [...new Set(clusters.values())]
    .filter(({ nodes: own }) => own.some(isTyped))
    .map((cluster) => ({ ...cluster, bridges: typedBridges(cluster.bridges) }));
}

/** Associations and companies that were met come before those that only the register has. */
function isToUnmet({ a, b }: Link): boolean {
  return [a, b].some((node) => !isTyped(node) && !isOfPublicType(node));
}

function isTyped({ spellings }: Node): boolean {
  return spellings.length > 0;
}

/** The bridges without the nodes that nobody typed: what such a node joined is joined to the surest of it. */
function typedBridges(bridges: readonly Link[]): Link[] {
  const untyped = new Set(bridges.flatMap(({ a, b }) => [a, b]).filter((node) => !isTyped(node)));
  const through = [...untyped].flatMap((node) => {
    const [first, ...others] = bridges.filter(({ a, b }) => a === node || b === node);
    return others.map((link): Link => {
      const surer = first && first.comparison.confidence < link.comparison.confidence ? first : link;
      return { a: otherEnd(first ?? link, node), b: otherEnd(link, node), comparison: surer.comparison };
    });
  });
  return [...bridges.filter(({ a, b }) => isTyped(a) && isTyped(b)), ...through];
}

function neighboursOf(links: readonly Link[]): ReadonlyMap<Node, ReadonlySet<Node>> {
  return new Map(
    [...byNode(links)].map(([node, own]) => [node, new Set(own.map((link) => otherEnd(link, node)))]),
  );
}

/** Names that differ are one body's only as variants of a third: `B. Știrbei` and `Barbu Stirbey` of `Barbu Știrbei`. */
function mayBeOne(
  a: Node,
  b: Node,
  neighbours: ReadonlyMap<Node, ReadonlySet<Node>>,
  compared: Compare,
): boolean {
  const { verdict } = compared(a, b);
  if (verdict !== 'other-name') return verdict !== 'other-parts';
  const [ofA, ofB] = [neighbours.get(a), neighbours.get(b)];
  return ofA !== undefined && ofB !== undefined && [...ofA].some((node) => ofB.has(node));
}
