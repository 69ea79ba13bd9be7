import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { palette } from '../../palette.js';
import { isComment, plainText } from '../../text.js';
import type { Block, TextNode } from '../content.js';
import { contentsBlock } from '../contents.js';
import { runs, shown } from '../inlines.js';
import { textWidth } from '../theme.js';
import { cardsBlock } from './cards.js';
import { chartBlock } from './chart.js';
import type { BlockContext } from './context.js';
import { headingBlock } from './heading.js';
import { tableBlock } from './table.js';

/** Longer paragraphs may stand at the foot of a page by themselves, in characters. */
const leadInMax = 500;

/** The blocks of a document or of a part of it, in order. */
export function blocksOf(nodes: readonly RootContent[], context: BlockContext): Block[] {
  const above: Heading[] = [];
  return nodes.flatMap((node, index) => {
    if (node.type === 'paragraph' && leadsIn(nodes[index - 1], node, nodes[index + 1]))
      return { ...paragraphBlock(runs(node.children, context)), keepWithNext: true };
    if (node.type !== 'heading') return blockOf(node, context);
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
    const block = headingBlock(node, above, context);
    above.push(node);
    return block;
  });
}

/** A few lines between a heading and what they lead to: alone with their heading they would lead to nothing. */
function leadsIn(before: RootContent | undefined, node: Paragraph, after: RootContent | undefined): boolean {
  const leads = after !== undefined && ['table', 'chart', 'heading'].includes(after.type);
  return leads && before?.type === 'heading' && plainText(node).length < leadInMax;
}

function blockOf(node: RootContent, context: BlockContext): Block | Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlock(runs(node.children, context));
    case 'list':
      return listBlock(node, context);
    case 'table':
      return node.children.length === 0 ? [] : tableBlock(node, context);
    case 'figureCards':
      return cardsBlock(node);
    case 'chart':
      return chartBlock(node, context);
    case 'contents':
      return contentsBlock(context.contents, context);
    case 'blockquote':
      return quoteBlock(blocksOf(node.children, context));
    case 'thematicBreak':
      return ruleBlock();
    case 'html':
      return isComment(node.value) ? [] : paragraphBlock(shown(node.value));
    default:
      return paragraphBlock(shown(plainText(node)));
  }
}

function paragraphBlock(text: TextNode['text']): TextNode {
  return { text, tag: { type: 'P' }, alignment: 'justify', margin: [0, 0, 0, 7] };
}

function listBlock(node: List, context: BlockContext): Block {
  const items = node.children.map((item) => itemBlock(blocksOf(item.children, context).map(tight)));
  const common = { markerColor: palette.accent, margin: [0, 0, 0, 6] } as const;
  if (!node.ordered) return { ul: items, tag: { type: 'L', numbering: 'Disc' }, ...common };
  return { ol: items, tag: { type: 'L', numbering: 'Decimal' }, start: node.start ?? 1, ...common };
}

function itemBlock(stack: Block[]): Block {
  return { stack: [{ stack, tag: { type: 'LBody' } }], tag: { type: 'LI' } };
}

/** The paragraphs of an item stand closer than those of the text. */
function tight(block: Block): Block {
  return 'text' in block || 'ul' in block || 'ol' in block ? { ...block, margin: [0, 0, 0, 3] } : block;
}

function quoteBlock(stack: Block[]): Block {
  return { stack, tag: { type: 'BlockQuote' }, style: 'quote', italics: true, margin: [18, 2, 18, 2] };
}

function ruleBlock(): Block {
  const middle = textWidth / 2;
  const line = { type: 'line', y1: 0, y2: 0, lineWidth: 0.6, lineColor: palette.hairline } as const;
  return { canvas: [{ ...line, x1: middle - 60, x2: middle + 60 }], margin: [0, 6, 0, 13] };
}
