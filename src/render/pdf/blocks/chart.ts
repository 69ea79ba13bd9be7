import type { Chart } from '../../../compose/document.js';
import { drawChart } from '../../charts/draw-chart.js';
import { oneLine } from '../../text.js';
import type { Stack } from '../content.js';
import { shown } from '../inlines.js';
import { textHeight, textWidth } from '../theme.js';
import type { BlockContext } from './context.js';

/** Room for the caption and the reading beside a drawing as tall as a page allows. */
const tallest = textHeight - 90;

/** A chart between its caption and the sentence that says what to see in it. */
export function chartBlock(node: Chart, context: BlockContext): Stack {
  const caption = context.captions.get(node) ?? node.caption;
  return {
    tag: { type: 'Div' },
    stack: [
      {
        text: shown(caption),
        tag: { type: 'Caption' },
        style: 'caption',
        margin: [0, 8, 0, 6],
        keepWithNext: true,
      },
      {
        svg: drawChart(node, context.chartTheme),
        tag: { type: 'Figure', alt: shown(oneLine(node.alt)) },
        fit: [textWidth, tallest],
        keepWithNext: true,
      },
      { text: shown(node.reading), tag: { type: 'P' }, style: 'reading', margin: [0, 6, 0, 14] },
    ],
  };
}
