import type { Chart } from '../../../compose/document.js';
import { drawChart } from '../../charts/draw-chart.js';
import { oneLine } from '../../text.js';
import type { Stack, TextNode } from '../content.js';
import { shown } from '../inlines.js';
import { textHeight, textWidth } from '../theme.js';
import { captionBlock } from './caption.js';
import type { BlockContext } from './context.js';

/** Room for a heading, a few lines, the caption and the reading beside a drawing as tall as a page allows. */
const tallest = textHeight - 160;

/** A chart between its caption and the sentence that says what to see in it. */
export function chartBlock(node: Chart, context: BlockContext): Stack {
  const below = [readingBlock(node.reading, 'reading'), ...sourceBlocks(node)];
  const drawing = {
    svg: drawChart(node, context.chartTheme),
    tag: { type: 'Figure', alt: shown(oneLine(node.alt)) },
    fit: [textWidth, tallest],
    keepWithNext: true,
  } satisfies Stack['stack'][number];
  return {
    tag: { type: 'Div' },
    stack: [captionBlock(context.captions.get(node) ?? node.caption), drawing, ...below],
    margin: [0, 0, 0, 12],
  };
}

function sourceBlocks({ source }: Chart): TextNode[] {
  return source === undefined ? [] : [readingBlock(source, 'source')];
}

function readingBlock(text: string, style: string): TextNode {
  return {
    text: shown(text),
    tag: { type: 'P' },
    style,
    margin: [0, 5, 0, 0],
    keepWithNext: style === 'reading',
  };
}
