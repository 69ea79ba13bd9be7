import { byCodeUnits } from '../../../../model/collections.js';
import type { NameDoubt, NameLink, NamePair } from '../../organisation.js';
import type { Cluster } from '../cluster.js';
import type { NodeDoubt } from '../doubts.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Node, Spelling } from '../node.js';

/** The links between the names of a body: those of one node have the same parts, the bridges join the nodes. */
export function linksOf({ nodes, bridges }: Cluster): NameLink[] {
  const sameParts = nodes.flatMap((node) =>
    node.spellings.slice(1).map((spelling) => ({ a: nameOf(node), b: mentionOf(spelling), confidence: 1 })),
  );
  const between = bridges.map(({ a, b, comparison }) => ({
    ...namePair(a, b),
    confidence: comparison.confidence,
  }));
  return [...sameParts, ...between];
}

export function nameDoubt({ a, b, code, rivals }: NodeDoubt, lexicon: Lexicon): NameDoubt {
  const likelihood = lexicon.likelihood(`pair-${code}`);
  return { ...namePair(a, b), code, likelihood, ...(rivals && { rivals: namePair(...rivals) }) };
}

function namePair(a: Node, b: Node): NamePair {
  return { a: nameOf(a), b: nameOf(b) };
}

function nameOf({ spellings }: Node): string {
  const [first] = spellings;
  if (!first) throw new Error('A node has a spelling');
  return mentionOf(first);
}

/** The mention that stands for a spelling. */
function mentionOf({ mentions }: Spelling): string {
  return mentions.map(({ id }) => id).reduce((least, id) => (byCodeUnits(id, least) < 0 ? id : least));
}
