import { countOf } from '../../text/numbers.js';
import type { CheckSentences } from '../check.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'en');

/** What the outputs of a check say, whatever their format. */
export const check: CheckSentences = {
  title: 'The check before sending',
  verdict: {
    accepted: 'Accepted',
    refused: 'Not accepted yet',
    empty: 'Nothing to count',
  },
  rows: {
    all: (counted) =>
      counted === 1 ? 'the only row will be counted' : `all ${rows(counted)} will be counted`,
    some: (counted) => `${rows(counted)} will be counted`,
    none: 'no row will be counted',
    notCounted: (count) => `${count} will not`,
    superseded: (count) => `${count} ${count === 1 ? 'is a copy' : 'are copies'} or replaced by newer files`,
    nothing: 'no row of data was found',
    noneHeld: 'the answer is that no meeting was held',
  },
  unusable: (files) => `${countOf(files, nouns.file, 'en')} cannot be used`,
  toCheck: (places) => `${countOf(places, nouns.place, 'en')} to look at`,
  ofRows: (counted, read) => `${counted} of ${rows(read)}`,
  goodFiles: (good, all) => `${good} of ${countOf(all, nouns.file, 'en')} without mistakes`,
  passed: 'Nothing is to be corrected or checked',
  severities: { error: 'Not counted', warning: 'To look at', info: 'To know' },
  cells: (count) => countOf(count, nouns.cell, 'en'),
  places: (count) => countOf(count, nouns.place, 'en'),
  more: (count) => `${count} more`,
  toDo: 'What to do',
  isNew: 'new',
  since: (fixed, added, remaining) =>
    `Since the check before: ${fixed} fixed, ${added} new, ${remaining} remaining.`,
  fixed: 'Fixed',
  sheet: 'Piece of the sheet',
  written: (path) => `Wrote ${path}.`,
  seeAll: (notes) =>
    `There ${notes === 1 ? 'is' : 'are'} ${countOf(notes, nouns.note, 'en')} more, on what was understood and set aside: add --all.`,
  advice: {
    accepted: 'The file is ready to be sent.',
    refused: 'Correct the above, save the file and check again.',
    empty: 'See whether you chose the right file.',
  },
};
