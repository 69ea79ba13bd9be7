import { lettersApart } from '../../../text/distance.js';
import type { Cluster } from './cluster.js';
import { compareNames } from './compare/compare-names.js';
import { link } from './compare/comparison.js';
import { areOther } from './compare/conflicts.js';
import type { Lexicon } from './index/lexicon.js';
import type { Nearest } from './nearest.js';
import type { Node } from './node.js';
import type { RegisterIndex } from './register/register-index.js';

/** Names as alike as this are one body's, if nothing that both say differs. */
const nearEnough = 0.74;
/** Likewise where the one says more than the other. */
const nearThoughLonger = 0.85;
/** How much less alike any other body must be. */
const clearlyNearest = 0.05;

/** Joins bodies of doubt to those whose names are nearest, the nearest first. */
export function joinNearest(
  clusters: readonly Cluster[],
  near: ReadonlyMap<Cluster, Nearest>,
  register: Pick<RegisterIndex, 'knows'>,
  lexicon: Lexicon,
): Cluster[] {
  const wholes = new Map(clusters.map((cluster) => [cluster, { cluster, parts: [cluster] }]));
  const nearest = [...near]
    .filter(([, one]) => isNear(one) && !saysOther(one.nodes, register, lexicon))
    .sort(([, a], [, b]) => b.similarity - a.similarity);
  for (const [doubtful, { cluster, nodes, similarity }] of nearest) {
    const [one, two] = [wholes.get(doubtful), wholes.get(cluster)];
    if (!one || !two || one === two || areApart(one.cluster, two.cluster)) continue;
    const [a, b] = nodes;
    const bridge = { a, b, comparison: link('alike', similarity) };
    const whole = {
      cluster: {
        nodes: [...one.cluster.nodes, ...two.cluster.nodes],
        links: [...one.cluster.links, ...two.cluster.links, bridge],
        bridges: [...one.cluster.bridges, ...two.cluster.bridges, bridge],
      },
      parts: [...one.parts, ...two.parts],
    };
    for (const part of whole.parts) wholes.set(part, whole);
  }
  return [...new Set([...wholes.values()].map(({ cluster }) => cluster))];
}

function isNear({ similarity, margin, isWhole }: Nearest): boolean {
  return similarity >= (isWhole ? nearEnough : nearThoughLonger) && margin >= clearlyNearest;
}

function areApart(one: Cluster, two: Cluster): boolean {
  return one.nodes.some((a) => two.nodes.some((b) => areOther(a, b)));
}

/** Whether two names of a family differ in what may well be typed right: a word or variety of only one, or two known words. */
function saysOther(
  [a, b]: readonly [Node, Node],
  register: Pick<RegisterIndex, 'knows'>,
  lexicon: Lexicon,
): boolean {
  if (a.family !== b.family) return false;
  const relation = compareNames(a.parsed.name, b.parsed.name, lexicon).kind;
  if (relation === 'part' || relation.endsWith('absent')) return true;
  const isTypedRight = (word: string) => register.knows(word, [...a.counties, ...b.counties]);
  return a.parsed.name.some(({ word }) =>
    b.parsed.name.some(
      (other) =>
        word !== other.word &&
        lettersApart(word, other.word, 2) <= 2 &&
        isTypedRight(word) &&
        isTypedRight(other.word),
    ),
  );
}
