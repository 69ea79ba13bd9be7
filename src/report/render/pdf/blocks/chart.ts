import type { Chart } from '../../../compose/document.js';
import { drawChart } from '../../charts/draw-chart.js';
import { oneLine } from '../../text.js';
import type { Stack, TextNode } from '../content.js';
import { shown } from '../inlines.js';
import { textHeight, textWidth } from '../theme.js';
import { captionBlock } from './caption.js';
import type { BlockContext } from './context.js';

/** Room for a heading, a few lines, the caption and the subject beside a drawing as tall as a page allows. */
const tallest = textHeight - 160;

/** A chart below its caption, which says what to see in it, and its subject. */
export function chartBlock(node: Chart, context: BlockContext): Stack {
  const drawing = {
    svg: drawChart(node, context.chartTheme),
    tag: { type: 'Figure', alt: shown(oneLine(node.alt)) },
    fit: [textWidth, tallest],
    ...(node.source !== undefined && { keepWithNext: true }),
  } satisfies Stack['stack'][number];
  const caption = captionBlock(context.captions.get(node) ?? node.caption);
  return {
    tag: { type: 'Div' },
    stack: [{ ...caption, margin: [0, 8, 0, 1] }, subjectBlock(node), drawing, ...sourceBlocks(node)],
    margin: [0, 0, 0, 12],
  };
}

function subjectBlock({ subject }: Chart): TextNode {
  return {
    text: shown(oneLine(subject)),
    tag: { type: 'P' },
    style: 'subject',
    margin: [0, 0, 0, 6],
    keepWithNext: true,
  };
}

function sourceBlocks({ source }: Chart): TextNode[] {
  if (source === undefined) return [];
  return [{ text: shown(source), tag: { type: 'P' }, style: 'source', margin: [0, 5, 0, 0] }];
}
