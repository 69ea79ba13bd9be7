import type { FigureCards } from '../../../compose/document.js';
import { type Card, cardRows } from '../../cards.js';
import { palette } from '../../palette.js';
import type { Block, Stack, TableLayout } from '../content.js';
import { shown } from '../inlines.js';
import { textWidth } from '../theme.js';

const gap = 10;
const padding = 10;

const layout: TableLayout = {
  hLineWidth: (line) => (line === 0 ? 2 : 0),
  vLineWidth: () => 0,
  hLineColor: () => palette.accent,
  paddingLeft: (column) => (isCard(column) ? padding : 0),
  paddingRight: (column) => (isCard(column) ? padding : 0),
  paddingTop: () => 7,
  paddingBottom: () => 9,
  fillColor: (_row, _node, column) => (isCard(column) ? palette.tint : null),
};

/** Headline figures side by side, in rows of cards of the same size. */
export function cardsBlock(node: FigureCards): Stack {
  return {
    stack: cardRows(node.cards).map((row) => cardRow(row)),
    tag: { type: 'L', numbering: 'None' },
    margin: [0, 2, 0, 6],
  };
}

/** Cards and the gaps between them are the cells of a table, because the cells of a row are equally tall. */
function cardRow(cards: readonly Card[]): Block {
  const width = (textWidth - gap * (cards.length - 1)) / cards.length;
  const cells = cards.flatMap<Block>((card, index) =>
    index === 0 ? [cardCell(card)] : [gapCell(), cardCell(card)],
  );
  const widths = cells.map((_, column) => (isCard(column) ? width - 2 * padding : gap));
  return { table: { headerRows: 0, widths, body: [cells] }, layout, margin: [0, 0, 0, gap] };
}

function isCard(column: number): boolean {
  return column % 2 === 0;
}

function cardCell({ value, label, detail }: Card): Block {
  const lines: Block[] = [
    { text: shown(value), tag: { type: 'P' }, style: 'cardValue' },
    { text: shown(label), tag: { type: 'P' }, style: 'cardLabel', margin: [0, 2, 0, 0] },
    { text: shown(detail), tag: { type: 'P' }, style: 'cardDetail', margin: [0, 3, 0, 0] },
  ];
  const body: Block = { stack: lines, tag: { type: 'LBody' } };
  return { stack: [body], tag: { type: 'LI' }, border: [false, true, false, false] };
}

function gapCell(): Block {
  return { text: '', tag: 'artifact', border: [false, false, false, false] };
}
