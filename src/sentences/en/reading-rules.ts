import type { Rules } from '../../rules.js';
import { formatDay } from '../../text/dates.js';
import { columnHeader, quoted } from '../columns.js';
import type { rules as romanian } from '../ro/reading-rules.js';
import type { Facts, SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';

/** `„03/05/2018” as 5 March 2018` */
const example = (p: Facts<Rules['date-order']>) => `${quoted(p.found)} as ${formatDay(p.text('day'), 'en')}`;

const dateOrder: Readonly<Record<string, (p: Facts<Rules['date-order']>) => string>> = {
  'month-first': (p) =>
    `The column has the month before the day: ${quoted(p.text('telling'))} cannot be read otherwise. So were ${shortList(p.list('cells'))} read, for example ${example(p)}.`,
  exchanged: (p) =>
    `In ${shortList(p.list('cells'))} day and month changed places when the file was opened with American settings, which left cells such as ${quoted(p.text('telling'))} as text; they were read in their right places, for example ${example(p)}.`,
  'exchanged-perhaps': (p) =>
    `In ${shortList(p.list('cells'))} day and month may have changed places when the file was opened with American settings, which leave cells such as ${quoted(p.text('telling'))} as text; they were read as they look, for example ${example(p)}.`,
  mixed: (p) =>
    `The column also has dates with the month before the day, such as ${quoted(p.text('telling'))}; ${shortList(p.list('cells'))} can be read in two ways and were read with the day first, for example ${example(p)}.`,
};

const hidden: Readonly<Record<string, (p: Facts<Rules['hidden-read']>) => string>> = {
  sheet: () => 'The sheet is hidden; its tables were read.',
  rows: (p) => `The hidden rows ${shortList(p.list('ranges'))} were read like all others.`,
  columns: (p) => `The hidden columns ${shortList(p.list('ranges'))} were read like all others.`,
};

const hiddenCauses: Readonly<Record<string, string>> = {
  sheet: 'Hidden sheet that was read',
  rows: 'Hidden rows that were read',
  columns: 'Hidden columns that were read',
};

/** Sentences of what is noticed where tables are read as a whole, by rule. */
export const rules: Pick<SentencesOfRules, keyof typeof romanian> = {
  'hidden-read': {
    title: 'Hidden rows, columns and sheets were read',
    why: 'What is hidden is not deleted: it is counted, though whoever sends the file may not see it.',
    ignore: 'When what is hidden has to be counted.',
    example: {
      accepted: 'all rows of the table in sight',
      refused: 'rows 5:8 hidden by a filter, with participants in them',
    },
    cause: (p) => hiddenCauses[p.text('reason')] ?? '',
    message: (p) => hidden[p.text('reason')]?.(p) ?? '',
    fix: () => 'If they must not be counted, delete them; otherwise there is nothing to do.',
  },
  'no-error-value': {
    title: 'Formulas give no errors in the cells by which rows are counted',
    why: 'An error such as #REF! is no institution, theme or day; counted, it would spoil the figures.',
    ignore: 'Never: the row is not counted.',
    cause: (p) => `Error of a formula in the column ${columnHeader(p)}`,
    message: (p) => `The cell in the column ${columnHeader(p)} holds the error ${p.found}.`,
    fix: () => 'Correct the formula or type the value.',
  },
  'no-error-beside': {
    title: 'Formulas give no errors in the other cells',
    why: 'It is shown that a cell with an error was read as empty.',
    ignore: 'When the cell may stay empty.',
    cause: (p) => `Error of a formula in the column ${columnHeader(p)}`,
    message: (p) =>
      `The cell in the column ${columnHeader(p)} holds the error ${p.found}; it was read as empty.`,
    fix: () => 'Correct the formula or type the value.',
  },
  'date-order': {
    title: 'The day stands before the month',
    why: 'A day and a month that changed places move the meeting to another month; the order is decided for a column, not for a cell.',
    ignore: 'When the days given as examples are right.',
    example: {
      accepted: '15/03/2018 and 05/03/2018 in one column',
      refused: '03/15/2018 and 03/05/2018: the month stands before the day',
    },
    cause: () => 'Order of day and month',
    message: (p) => dateOrder[p.text('reason')]?.(p) ?? '',
    fix: () => 'Check these days and write them as 15.03.2018.',
  },
};
