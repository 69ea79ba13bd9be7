import { countOf, formatNumber } from '../../text/numbers.js';
import type { CheckSentences } from '../check.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'en');

/** What the outputs of a check say, whatever their format. */
export const check: CheckSentences = {
  title: 'The check before sending',
  verdict: {
    accepted: 'Accepted',
    awaiting: 'In order, but it cannot be counted alone',
    refused: 'Not accepted yet',
    empty: 'Nothing to count',
  },
  rows: {
    all: (counted) =>
      counted === 1 ? 'the only row will be counted' : `all ${rows(counted)} will be counted`,
    some: (counted) => `${rows(counted)} will be counted`,
    none: 'no row will be counted',
    awaiting: (count) => `${rows(count)} only together with another file`,
    notCounted: (count) => `${formatNumber(count, 'en')} will not`,
    superseded: (count) => `${count} ${count === 1 ? 'is a copy' : 'are copies'} or replaced by newer files`,
    nothing: 'no row of data was found',
    noneHeld: 'the answer is that no meeting was held',
  },
  counts: {
    meetings: (count) => countOf(count, nouns.meeting, 'en'),
    institutions: (count) => countOf(count, nouns.institution, 'en'),
    persons: (count) => countOf(count, nouns.person, 'en'),
    difficulties: (count) => countOf(count, nouns.difficulty, 'en'),
  },
  awaits: ({ file, table, needs, rows: count }) =>
    count > 0
      ? `${file && `${file}: `}${rows(count)} of „${table}” ${count === 1 ? 'is' : 'are'} counted only together with the table „${needs}”, which must come in another file.`
      : `${file ? `${file}: the table` : 'The table'} “${needs}” is not here: if there is one, send it as well.`,
  followers: (count, where) =>
    count === 1
      ? `Therefore the row that refers to it is not counted either: ${where}.`
      : `Therefore ${rows(count)} that refer to it are not counted either: ${where}.`,
  unusable: (files) => `${countOf(files, nouns.file, 'en')} cannot be used`,
  toCheck: (places) => `${countOf(places, nouns.place, 'en')} to look at`,
  ofRows: (counted, read) => `${formatNumber(counted, 'en')} of ${rows(read)}`,
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
    awaiting: 'Send it together with the file that has the rest; check all of them at once.',
    refused: 'Correct the above, save the file and check again.',
    empty: 'See whether you chose the right file.',
  },
};
