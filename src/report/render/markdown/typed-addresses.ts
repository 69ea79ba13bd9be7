import type { Nodes, PhrasingContent } from 'mdast';

/** What GitHub, GitLab and pandoc make a link of by themselves, escaped or not. */
const address = /:\/\/|www\.|[^@]@[^@]/iu;

/**
 * Sets addresses that someone typed as code, in which no program looks for links: a reader must not be led to where
 * a spreadsheet cell wants. Links of the document itself stay.
 */
export function withoutTypedLinks<Tree extends Nodes>(tree: Tree): Tree {
  if (tree.type === 'link' || !('children' in tree)) return tree;
  const children = tree.children.flatMap<Nodes>((child) =>
    child.type === 'text' ? split(child.value) : [withoutTypedLinks(child)],
  );
  return { ...tree, children } as Tree;
}

function split(value: string): PhrasingContent[] {
  if (!address.test(value)) return [{ type: 'text', value }];
  return value
    .split(/(\s+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ type: address.test(part) ? 'inlineCode' : 'text', value: part }));
}
