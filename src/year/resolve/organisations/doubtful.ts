import type { Cluster } from './cluster.js';
import type { Lexicon } from './index/lexicon.js';
import type { Node } from './node.js';

/** What a reading costs from which on it may mean another body. */
const doubtfulCost = 0.5;

/** Whether a body is one that the register lacks and its parts do not identify: it may be another under a poor name. */
export function isDoubtful({ nodes }: Pick<Cluster, 'nodes'>): boolean {
  return nodes.every(
    ({ registered, key, parsed }) =>
      !registered && !parsed.nobody && (key === undefined || parsed.cost >= doubtfulCost),
  );
}

/**
 * What a body is known by, as far as that tells how likely it is another of the bodies met, under a name that was not
 * understood: the register, its parts, a type or legal form, or nothing but words.
 */
export type Standing = 'listed' | 'keyed' | 'typed' | 'bare';

export function standingOf(cluster: Cluster): Standing {
  if (cluster.nodes.some(({ registered }) => registered)) return 'listed';
  if (!isDoubtful(cluster)) return 'keyed';
  return cluster.nodes.some(({ parsed }) => parsed.type ?? parsed.ownership) ? 'typed' : 'bare';
}

/** Of the names of which the rates were measured, so many had letters of their type or place typed wrong. */
const measuredCarelessness = 0.08;

/**
 * How much rarer than in the names that the rates were measured on names are not understood in these, from 0 to 1. One
 * error is mended, so that it takes two to hide a body: the share of names with errors counts squared.
 */
export function carelessness(nodes: readonly Node[]): number {
  const spellings = nodes.flatMap(({ spellings: own }) => own);
  const wrong = spellings.filter(({ parsed }) => parsed.lettersWrong > 0).length;
  const share = spellings.length === 0 ? 0 : wrong / spellings.length;
  return Math.min(1, (share / measuredCarelessness) ** 2);
}

/** How likely it is that a body is another of those met, where names are typed as carelessly as these. */
export function likelyOther(cluster: Cluster, careless: number, lexicon: Lexicon): number {
  return lexicon.likelihood(`other-${standingOf(cluster)}`) * careless;
}

/** How likely it is that the names of a body are those of two. */
export function likelyTwo(careless: number, lexicon: Lexicon): number {
  return lexicon.likelihood('two-listed') * careless;
}
