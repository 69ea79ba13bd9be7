import type { Language } from '../model/language.js';
import { countOf } from '../text/numbers.js';
import type { Counts } from '../year/count/counts.js';
import type { FigureId } from '../year/count/figure-table.js';
import { figureNoun } from './figure-sentences.js';

const shown: readonly FigureId[] = [
  'localMeetings',
  'units',
  'publicStructures',
  'ngosAndPrivate',
  'interregionalMeetings',
];

/** The headline figures of a year in one line. */
export function headline(counts: Counts, language: Language): string {
  const figures = shown.map((id) => countOf(counts.figures[id].value, figureNoun(id), language));
  return `${counts.year}: ${figures.join(', ')}.`;
}
