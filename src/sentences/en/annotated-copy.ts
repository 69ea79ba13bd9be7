import type { BookFormat } from '../../intake/read/book.js';
import { countOf } from '../../text/numbers.js';
import type { CopySentences } from '../annotated-copy.js';
import { nouns } from '../nouns.js';

const kinds: Readonly<Record<BookFormat, string>> = {
  xlsx: 'an .xlsx',
  xlsm: 'an .xlsm',
  xlsb: 'an .xlsb',
  xls: 'an .xls',
  ods: 'an .ods',
  csv: 'a text (.csv)',
  html: 'a web page',
};

/** What the annotated copy of a workbook says, and what is said of it. */
export const annotatedCopy: CopySentences = {
  listName: 'To correct',
  title: (file) => `To correct: ${file}`,
  howTo:
    'This is a copy: the cells to correct are coloured and have a note each; a click on the address of a cell leads to it. The file itself was not changed.',
  headers: ['No.', 'Outcome', 'Sheet', 'Cell', 'What was found', 'What to do'],
  formatsLost: (format) =>
    `The file is ${kinds[format]}: the copy holds the values of its cells; its formats, formulas, pictures and charts were not kept.`,
  notEditable:
    'The file is built unusually: the copy holds the values of its cells; its formats, formulas, pictures and charts were not kept.',
  signatureLost: 'The file was signed; the copy is not.',
  withoutNote: (cells) =>
    `${countOf(cells, nouns.cell, 'en')} ${cells === 1 ? 'is coloured but has no note' : 'are coloured but have no note'}, since the sheet holds a conversation or a drawing there that cannot be changed.`,
  tooManyNotes: (cells) =>
    `There are too many cells for each to have a note: ${countOf(cells, nouns.cell, 'en')} ${cells === 1 ? 'is only coloured' : 'are only coloured'}; the list below holds all of them.`,
  written: (copy) => `The copy with the cells to correct: ${copy}`,
  nothing: 'There is nothing to correct, so no copy was made.',
  unreadable: (file) => `No copy of ${file} could be made, since it cannot be read.`,
};
