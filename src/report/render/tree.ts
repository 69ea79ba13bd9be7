import type { Nodes } from 'mdast';

/** Every node below a node, itself first, in the order in which they are read. */
export function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* everyNode(child);
}
