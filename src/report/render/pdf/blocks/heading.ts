import type { Heading } from 'mdast';
import { oneLine, plainText } from '../../text.js';
import type { TextNode } from '../content.js';
import { runs, shown } from '../inlines.js';
import type { BlockContext } from './context.js';

const margins = [
  [0, 26, 0, 10],
  [0, 16, 0, 6],
  [0, 13, 0, 5],
  [0, 9, 0, 2],
] as const;

/**
 * A heading with its bookmark, which hangs under the bookmark of the heading above it.
 * @param above the headings that it stands below, the nearest last.
 */
export function headingBlock(node: Heading, above: readonly Heading[], context: BlockContext): TextNode {
  const parent = above.at(-1);
  const level = Math.min(node.depth, margins.length);
  const parentId = parent === undefined ? undefined : context.names.get(parent);
  return {
    text: runs(node.children, { ...context, divide: (text) => text }),
    tag: { type: `H${structureLevel(above.length)}` },
    style: `heading${level}`,
    margin: margins[level - 1] ?? [0, 10, 0, 4],
    id: context.names.get(node) ?? '',
    outline: true,
    outlineText: shown(oneLine(plainText(node))),
    ...(parentId === undefined ? {} : { outlineParentId: parentId }),
    keepWithNext: true,
    ...(node.depth === 1 && { startsPage: 'mostly' }),
  };
}

/** One deeper than the heading above, even where a template leaves a level out: readers jump from level to level. */
function structureLevel(above: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(above + 1, 6) as 1 | 2 | 3 | 4 | 5 | 6;
}
