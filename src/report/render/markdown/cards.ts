import type { RootContent } from 'mdast';
import type { FigureCards } from '../../compose/document.js';
import { type Card, cardRows } from '../cards.js';
import { oneLine } from '../text.js';
import { text } from './build.js';

/** One small table a row of cards: the value as its heading, what it counts and how sure it is below. */
export function cardTables(node: FigureCards): RootContent[] {
  return cardRows(node.cards).map((row) => {
    const line = (of: (card: Card) => string) => ({
      type: 'tableRow' as const,
      children: row.map((card) => ({ type: 'tableCell' as const, children: [text(oneLine(of(card)))] })),
    });
    const lines = [line(({ value }) => value), line(({ label }) => label), line(({ detail }) => detail)];
    return { type: 'table', align: row.map(() => 'center'), children: lines };
  });
}
