import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** Links to a chapter that was left out stay as their text. */
export function withoutDanglingLinks(blocks: readonly RootContent[]): RootContent[] {
  const targets = new Set(blocks.flatMap((node) => (node.type === 'heading' ? (node.data?.id ?? []) : [])));
  return blocks.flatMap((node) => unlinked(node, targets) as RootContent[]);
}

function unlinked(node: Nodes, targets: ReadonlySet<string>): Nodes[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => unlinked(child, targets)) as PhrasingContent[];
  const dangles = node.type === 'link' && node.url.startsWith('#') && !targets.has(node.url.slice(1));
  return dangles ? children : [{ ...node, children } as Nodes];
}
