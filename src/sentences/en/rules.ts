import { formatDay } from '../../romanian/dates.js';
import { countOf } from '../../romanian/numbers.js';
import { columnHeader, quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { rules as romanian } from '../ro/rules.js';
import type { RuleSentences } from '../rule-sentences.js';
import { shortList } from '../short-list.js';
import { en as words } from './words.js';

/** Sentences of the rules that look at one file, by rule. */
export const rules: Readonly<Record<keyof typeof romanian, RuleSentences>> = {
  'required-cell': {
    title: 'Required cells are filled in',
    why: 'A row without a required value belongs to no meeting, institution or domain, so it cannot be counted.',
    message: (p) => `The column ${columnHeader(p)} is required and the cell is empty.`,
    fix: (p) => `Fill in the cell of ${columnHeader(p)}, or delete the row if it was left by mistake.`,
  },
  'unit-known': {
    title: 'The prison unit is one of the registry',
    why: 'The number of units that organised meetings is a published figure.',
    message: (p) =>
      p.list('meant').length > 0
        ? `The name ${quoted(p.found)} may be ${words.either(p.list('meant'))}.`
        : p.found === ''
          ? 'No column, title, file name or folder name tells which prison unit sent the row.'
          : `The registry has no prison unit named ${quoted(p.found)}.`,
    fix: () =>
      'Write the full name of the unit, for example „Penitenciarul Iași” or „Penitenciarul-Spital Dej”.',
  },
  'unit-agrees-with-file': {
    title: 'The unit of the row is that of the file',
    why: 'A unit entered by mistake moves the meeting to another unit.',
    message: (p) =>
      `The row says ${p.text('unit')} and ${words.toldBy[p.text('from')] ?? ''} says ${p.text('told')}; it was counted for ${p.text('unit')}.`,
    fix: () => 'If the row belongs to the unit of the file, correct the name on the row.',
  },
  'unit-understood': {
    title: 'The name of the unit was understood',
    why: 'It is shown what was understood from what was typed.',
    message: (p) => `${quoted(p.found)} was read as ${p.text('unit')}.`,
    fix: () => 'Nothing to do, if this is the unit.',
  },
  'meeting-code-unique': {
    title: 'The code of a meeting is unique',
    why: 'Participants and difficulties refer to the meeting by its code; a code used twice refers wrongly.',
    message: (p) => `The code ${quoted(p.text('code'))} is also used by the meeting in ${p.otherCell}.`,
    fix: () => 'Give the meeting another code and use it in the other tables.',
  },
  'meeting-type-known': {
    title: 'The type of the meeting is known',
    why: 'Local and interregional meetings are counted apart.',
    message: (p) => `${quoted(p.found)} is no type of meeting.`,
    fix: () => 'Write „locală” or „interregională”.',
  },
  'date-readable': {
    title: 'The date can be read',
    why: 'Without a date it is not known whether the meeting belongs to the year and month.',
    message: (p) => `${quoted(p.found)} is no date of the calendar.`,
    fix: () => 'Write day, month and year, for example 15.03.2018, or 15-16.03.2018 for several days.',
  },
  'meeting-date-in-year': {
    title: 'The meeting was held in the year reported',
    why: 'The report counts the meetings of one year only.',
    message: (p) => `The date ${quoted(p.found)} is not in ${p.number('year')}.`,
    fix: (p) =>
      `Correct the year, or move the meeting to the folder of its own year instead of ${p.number('year')}.`,
  },
  'date-not-future': {
    title: 'The meeting has been held',
    why: 'Meetings held are reported, not planned ones; a date in the future is often a slip.',
    message: (p) => `${formatDay(p.text('day'), 'en')} lies in the future.`,
    fix: () => 'Check the date; if the meeting has not been held yet, take it out of the table.',
  },
  'date-not-sunday': {
    title: 'The meeting is not on a Sunday',
    why: 'Institutions seldom meet on Sundays; the date is often mistyped.',
    message: (p) => `${formatDay(p.text('day'), 'en')} was a Sunday.`,
    fix: () => 'Check the date; if it is right, there is nothing to do.',
  },
  'date-not-holiday': {
    title: 'The meeting is not on a public holiday',
    why: 'Institutions are closed on public holidays; the date is often mistyped.',
    message: (p) => `${formatDay(p.text('day'), 'en')} was a public holiday (${p.text('holiday')}).`,
    fix: () => 'Check the date; if it is right, there is nothing to do.',
  },
  'meeting-form-known': {
    title: 'The form of the meeting is one of the list',
    why: 'Forms are counted; one outside the list goes to „altele” (other).',
    message: (p) => `The form ${quoted(p.found)} is not in the list and was counted as „altele” (other).`,
    fix: (p) => `If it fits, write one of: ${p.list('forms').join(', ')}.`,
  },
  'county-known': {
    title: 'The county is known',
    why: 'The county tells places and institutions of the same name apart.',
    message: (p) => `${quoted(p.found)} is no name or code of a county; the county of the unit was used.`,
    fix: () => 'Write the name of the county or its code, for example „Iași” or „IS”.',
  },
  'number-readable': {
    title: 'The number of people is a number',
    why: 'The number of participants is a published figure.',
    message: (p) => `${quoted(p.found)} is no number.`,
    fix: () => 'Write the number in digits, for example 12.',
  },
  'count-whole': {
    title: 'People are counted whole',
    why: 'A row of participants means one person at least; a very large number is usually a year or a telephone number in the wrong column.',
    message: (p) =>
      `${quoted(p.found)} is no whole number between ${p.number('least')} and ${p.number('most')}.`,
    fix: () => 'Write how many people there were, in digits.',
  },
  'organisation-kind-known': {
    title: 'The kind of the institution is known',
    why: 'Public structures, NGOs and private institutions are counted apart.',
    message: (p) => `${quoted(p.found)} is no kind of institution; the kind was inferred from the name.`,
    fix: () =>
      'Write „structură publică locală”, „autoritate publică centrală”, „ONG”, „instituție privată” or „unitate penitenciară”.',
  },
  'organisation-kind-agrees': {
    title: 'The kind typed is the one that the name tells',
    why: 'Public structures, NGOs and private institutions are counted apart.',
    message: (p) =>
      `${quoted(p.text('organisation'))} is typed as ${words.kind(p.text('typed'))}, but its name tells ${words.kind(p.text('kind'))}; it was counted by its name.`,
    fix: () => 'Check the kind; if the one typed is right, write the full name of the institution.',
  },
  'organisation-kind-clear': {
    title: 'The kind of the institution is beyond doubt',
    why: 'Without its kind it is not known whether it is a public structure, an NGO or a private institution.',
    message: (p) =>
      p.text('kind') === 'unknown'
        ? `${quoted(p.found)} does not tell what kind of institution it is; it is counted apart, as of unknown kind.`
        : `${quoted(p.found)} looks like a ${words.kind(p.text('kind'))}, but that is not certain.`,
    fix: () => 'Fill in the column „Tip” or write the full name of the institution.',
  },
  'domain-known': {
    title: 'The domain is one of the registry',
    why: 'The chapters of the report are made by domain of competence.',
    message: (p) => `${quoted(p.found)} is no domain of competence.`,
    fix: (p) => `Write the name or number of one of the domains: ${p.list('domains').join(', ')}.`,
  },
  'measure-known': {
    title: 'The type of the measure is known',
    why: 'Proposals are counted as strategic and operational measures.',
    message: (p) => `${quoted(p.found)} is no type of measure; the proposal was counted without one.`,
    fix: () => 'Write „strategică” or „operațională”.',
  },
  'no-personal-data': {
    title: 'Published columns hold no personal data',
    why: 'The column appears in the public report.',
    message: (p) =>
      `The column ${columnHeader(p)} seems to hold ${words.personalData[p.text('data')] ?? ''}; the report will hide it.`,
    fix: () => 'Delete the personal data from this cell.',
  },
  'required-column': {
    title: 'The table has the required columns',
    why: 'Without a required column no row of the table can be counted.',
    message: (p) =>
      `The table ${words.table(p.text('table'))} has no column ${columnHeader(p)}${p.found && ` (it has ${quoted(p.found)}, which resembles it)`}: ${countOf(p.number('count'), nouns.row, 'en')} cannot be counted.`,
    fix: (p) =>
      p.found === ''
        ? `Add the column with the header ${columnHeader(p)} and fill it in.`
        : `If ${quoted(p.found)} is this column, write the header ${columnHeader(p)}; otherwise add it.`,
  },
  'columns-compete': {
    title: 'A column has one purpose',
    why: 'When two columns bear the same meaning the program does not guess which one is right.',
    message: (p) => {
      const outcome =
        (p.text('taken') && `; ${quoted(p.text('taken'))} was read`) ||
        (p.number('count') > 0 &&
          `, with different values: ${countOf(p.number('count'), nouns.row, 'en')} cannot be counted`) ||
        ', with different values; none was read';
      return `Several columns mean ${columnHeader(p)} (${p.list('headers').map(quoted).join(', ')})${outcome}.`;
    },
    fix: (p) => `Keep one of them, with the header ${columnHeader(p)}.`,
  },
  'table-not-recognised': {
    title: 'The file holds at least one known table',
    why: 'A file without known tables cannot be counted, though it may hold data.',
    message: () => 'The file holds no known table: no row has the expected headers.',
    fix: () =>
      'Use the headers of the model, for example „Data” and „Tematica” for meetings, „Instituția / organizația” for participants.',
  },
  'sheet-skipped': {
    title: 'Sheets without tables',
    why: 'It is shown which sheets were not read.',
    message: (p) => `The sheet holds no known table (${countOf(p.number('rows'), nouns.row, 'en')}).`,
    fix: () => 'Nothing to do, if the sheet holds no data.',
  },
  'column-skipped': {
    title: 'Columns that are not used',
    why: 'It is shown which columns were not read.',
    message: (p) =>
      p.text('column') === ''
        ? `The column ${quoted(p.found)} is not used.`
        : `The column ${quoted(p.found)} is not used; it may be ${columnHeader(p)}.`,
    fix: (p) =>
      p.text('column') === ''
        ? 'Nothing to do, if it holds no data that is asked for; otherwise use the header of the model.'
        : `If it is this column, write the header ${columnHeader(p)}.`,
  },
  'rows-set-aside': {
    title: 'Rows that are no data',
    why: 'Totals, notes and signatures are not counted; it is shown which they are.',
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('rows'))}) read as ${words.setAside[p.text('reason')] ?? ''}, not as data.`,
    fix: () => 'Nothing to do, if those rows hold no data.',
  },
};
