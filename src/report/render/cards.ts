import type { FigureCards } from '../compose/document.js';

export type Card = FigureCards['cards'][number];

const most = 4;

/** Cards in rows of nearly the same length, at most four a row: six make two rows of three. */
export function cardRows(cards: readonly Card[]): Card[][] {
  const rows = Math.ceil(cards.length / most);
  const length = Math.ceil(cards.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => cards.slice(row * length, (row + 1) * length));
}
