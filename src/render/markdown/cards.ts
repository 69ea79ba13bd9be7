import type { RootContent } from 'mdast';
import type { FigureCards } from '../../compose/document.js';
import { cardRows } from '../cards.js';
import { oneLine } from '../text.js';
import { text } from './build.js';

/** One small table a row of cards: the value as its heading, what it counts below. */
export function cardTables(node: FigureCards): RootContent[] {
  return cardRows(node.cards).map((row) => {
    const line = (key: 'value' | 'label') => ({
      type: 'tableRow' as const,
      children: row.map((card) => ({ type: 'tableCell' as const, children: [text(oneLine(card[key]))] })),
    });
    return { type: 'table', align: row.map(() => 'center'), children: [line('value'), line('label')] };
  });
}
