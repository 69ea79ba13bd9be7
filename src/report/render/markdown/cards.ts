import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import type { FigureCards } from '../../compose/document.js';
import { type Card, cardRows } from '../cards.js';
import { oneLine } from '../text.js';
import { paragraph, text } from './build.js';

/** One small table a row of cards: the value as its heading, what it counts below, with a note to its evidence. */
export function cardTables(node: FigureCards): RootContent[] {
  return cardRows(node.cards).map((row) => {
    const line = (of: (card: Card) => PhrasingContent[]) => ({
      type: 'tableRow' as const,
      children: row.map((card) => ({ type: 'tableCell' as const, children: of(card) })),
    });
    const values = line(({ value, note }) => [text(oneLine(value)), ...(note ? [reference(note.id)] : [])]);
    const labels = line(({ label }) => [text(oneLine(label))]);
    return { type: 'table', align: row.map(() => 'center'), children: [values, labels] };
  });
}

function reference(id: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: id.toLowerCase(), label: id };
}

/** The notes of the cards, which stand at the end of the file. */
export function cardNotes({ cards }: FigureCards): FootnoteDefinition[] {
  return cards.flatMap(({ note }) =>
    note === undefined
      ? []
      : {
          type: 'footnoteDefinition',
          identifier: note.id.toLowerCase(),
          label: note.id,
          children: [paragraph(text(oneLine(note.text)))],
        },
  );
}
