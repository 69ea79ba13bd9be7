import { type DayFault, formatDay } from '../../text/dates.js';
import { agree, countOf } from '../../text/numbers.js';
import { columnHeader, quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { rules as romanian } from '../ro/rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';
import { en as words } from './words.js';

/** Why a unit is not known. */
const unitCauses: Readonly<Record<string, string>> = {
  missing: 'It is not known which unit sent the rows',
  unknown: 'Unit that does not exist',
  ambiguous: 'Name that fits several units',
};

/** What a date lacks. */
const dayFaults: Readonly<Record<DayFault | 'unreadable', string>> = {
  'no-day': 'does not tell the day, only the month',
  'no-month': 'does not tell the month and the year',
  'no-year': 'does not tell the year',
  several: 'are days that do not follow one another: they seem to be several meetings',
  unreadable: 'is no date of the calendar',
};

/** A column by its header, else by its letters. */
const columnNamed = (p: { readonly found: string; text(key: 'letters'): string }) =>
  p.found === '' ? `${p.text('letters')}, without a header,` : quoted(p.found);

const heldIn: Readonly<Record<string, string>> = {
  days: 'days',
  institutions: 'institutions',
  persons: 'names of persons',
  difficulties: 'difficulties',
};

const heldFixes: Readonly<Record<string, string>> = {
  days: 'Write all days of the meeting in the column „Data”, for example 15-16.03.2018.',
  institutions: 'Put each institution on a row of its own, in the column „Instituția / organizația”.',
  persons: 'Put each person on a row of its own, beside the institution that the person is from.',
  difficulties: 'Put each difficulty on a row of its own, with its domain, in the table „Dificultăți”.',
};

/** Sentences of the rules that look at one file, by rule. */
export const rules: Pick<SentencesOfRules, keyof typeof romanian> = {
  'required-cell': {
    title: 'Required cells are filled in',
    why: 'A row without a required value belongs to no meeting, institution or domain, so it cannot be counted.',
    ignore: 'Never: fill in the cell or delete the row.',
    cause: (p) => `Empty cells in the required column ${columnHeader(p)}`,
    message: (p) => `The column ${columnHeader(p)} is required and the cell is empty.`,
    fix: (p) => `Fill in the cell of ${columnHeader(p)}, or delete the row if it was left by mistake.`,
  },
  'unit-known': {
    title: 'The prison unit is one of the registry',
    why: 'The number of units that organised meetings is a published figure.',
    ignore: 'Never: a row without a unit cannot be counted.',
    cause: (p) => unitCauses[p.text('reason')] ?? '',
    message: (p) =>
      p.list('meant').length > 0
        ? `The name ${quoted(p.found)} may be ${words.either(p.list('meant'))}.`
        : p.found === ''
          ? 'No column, title, sheet name, file name or folder name tells which prison unit sent the row.'
          : `There is no prison unit named ${quoted(p.found)}.`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Perhaps ${words.either(p.list('nearest').map(quoted))} was meant; write the full name of the unit.`
        : 'Write the full name of the unit, for example „Penitenciarul Iași” or „Penitenciarul-Spital Dej”.',
  },
  'unit-agrees-with-file': {
    title: 'The unit of the row is that of the file',
    why: 'A unit entered by mistake moves the meeting to another unit.',
    ignore: 'When the file holds meetings of other units on purpose.',
    cause: () => 'Another unit than that of the file',
    message: (p) =>
      `The row says ${p.text('unit')} and ${words.toldBy[p.text('from')]} says ${p.text('told')}; it was counted for ${p.text('unit')}.`,
    fix: () => 'If the row belongs to the unit of the file, correct the name on the row.',
  },
  'unit-understood': {
    title: 'The name of the unit was understood',
    why: 'It is shown what was understood from what was typed.',
    ignore: 'When the unit understood is the right one.',
    cause: () => 'Names of units read otherwise than typed',
    message: (p) => `${quoted(p.found)} was read as ${p.text('unit')}.`,
    fix: () => 'Nothing to do, if this is the unit.',
  },
  'meeting-code-unique': {
    title: 'The code of a meeting is unique',
    why: 'Participants and difficulties refer to the meeting by its code; a code used twice refers wrongly.',
    ignore: 'Never: nothing tells which of the meetings the other tables mean.',
    cause: () => 'Code used for two meetings',
    message: (p) => `The code ${quoted(p.text('code'))} is also used by the meeting in ${p.otherCell}.`,
    fix: () => 'Give the meeting another code and use it in the other tables.',
  },
  'meeting-type-known': {
    title: 'The type of the meeting is known',
    why: 'Local and interregional meetings are counted apart.',
    ignore: 'Never; but the cell may be left empty, and the meeting is taken to be local.',
    cause: () => 'Unknown type of meeting',
    message: (p) => `${quoted(p.found)} is no type of meeting.`,
    fix: () => 'Write „locală” or „interregională”.',
  },
  'date-readable': {
    title: 'The date can be read',
    why: 'Without a date it is not known whether the meeting belongs to the year and month.',
    ignore: 'Never: without a date the row has no place in the year.',
    cause: () => 'Date that cannot be read',
    message: (p) => `${quoted(p.found)} ${dayFaults[p.text('reason')]}.`,
    fix: (p) =>
      p.text('reason') === 'several'
        ? 'If there were several meetings, write each on a row of its own, with a code of its own; if there was one of several days, write 15-17.03.2018.'
        : 'Write day, month and year, for example 15.03.2018, or 15-16.03.2018 for several days.',
  },
  'meeting-date-in-year': {
    title: 'The meeting was held in the year reported',
    why: 'The report counts the meetings of one year only.',
    ignore:
      'Never; if the check was made with another year than the one reported, choose the right one and check again.',
    cause: (p) => `Date outside ${p.number('year')}`,
    message: (p) => `The date ${quoted(p.found)} is not in ${p.number('year')}.`,
    fix: (p) =>
      `If the year is a slip, correct it; else delete the row here: only meetings of ${p.number('year')} are reported.`,
  },
  'date-not-future': {
    title: 'The meeting has been held',
    why: 'Meetings held are reported, not planned ones; a date in the future is often a slip.',
    ignore: 'When the clock of the computer is slow; a meeting that was not held yet is not reported.',
    cause: () => 'Date in the future',
    message: (p) => `${formatDay(p.text('day'), 'en')} lies in the future.`,
    fix: () => 'Check the date; if the meeting has not been held yet, take it out of the table.',
  },
  'date-not-sunday': {
    title: 'The meeting is not on a Sunday',
    why: 'Institutions seldom meet on Sundays; the date is often mistyped.',
    ignore: 'When the meeting was indeed held on a Sunday.',
    cause: () => 'Date on a Sunday',
    message: (p) => `${formatDay(p.text('day'), 'en')} was a Sunday.`,
    fix: () => 'Check the date; if it is right, there is nothing to do.',
  },
  'date-not-holiday': {
    title: 'The meeting is not on a public holiday',
    why: 'Institutions are closed on public holidays; the date is often mistyped.',
    ignore: 'When the meeting was indeed held on that day.',
    cause: () => 'Date on a public holiday',
    message: (p) => `${formatDay(p.text('day'), 'en')} was a public holiday (${p.text('holiday')}).`,
    fix: () => 'Check the date; if it is right, there is nothing to do.',
  },
  'meeting-form-known': {
    title: 'The form of the meeting is one of the list',
    why: 'Forms are counted; one outside the list goes to „altele” (other).',
    ignore: 'When none of the forms in the list fits.',
    cause: () => 'Form of meeting outside the list',
    message: (p) => `The form ${quoted(p.found)} is not in the list and was counted as „altele” (other).`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Perhaps ${words.either(p.list('nearest').map(quoted))} is meant. The forms are: ${p.list('forms').join(', ')}.`
        : `If it fits, write one of: ${p.list('forms').join(', ')}.`,
  },
  'county-known': {
    title: 'The county is known',
    why: 'The county tells places and institutions of the same name apart.',
    ignore: 'When the institution is of the county of the unit; otherwise write its county.',
    cause: () => 'Unknown county',
    message: (p) => `${quoted(p.found)} is no name or code of a county; the county of the unit was used.`,
    fix: () => 'Write the name of the county or its code, for example „Iași” or „IS”.',
  },
  'number-readable': {
    title: 'The number of people is a number',
    why: 'The number of participants is a published figure.',
    ignore: 'Never: the number is part of a published figure.',
    cause: () => 'Text in place of a number',
    message: (p) => `${quoted(p.found)} is no number.`,
    fix: () => 'Write the number in digits, for example 12.',
  },
  'count-whole': {
    title: 'People are counted whole',
    why: 'A row of participants means one person at least; a very large number is usually a year or a telephone number in the wrong column.',
    ignore: 'Never: the number is part of a published figure.',
    cause: () => 'Impossible number of people',
    message: (p) =>
      `${quoted(p.found)} is no whole number between ${p.number('least')} and ${p.number('most')}.`,
    fix: () => 'Write how many people there were, in digits.',
  },
  'columns-exchanged': {
    title: 'The institution and the person stand each in their own column',
    why: 'The column of institutions is counted and published; names of persons never are.',
    ignore: 'Never: the name of a person would be counted as an institution.',
    cause: () => 'Person and institution stand in each other’s place',
    message: () =>
      'An institution stands in the column of names, and in that of institutions what may be a person’s name.',
    fix: () => 'Put the institution into its column and the name of the person into its own.',
  },
  'person-as-body': {
    title: 'No name of a person stands in the place of an institution',
    why: 'A person is no institution: none is counted, and the name is not published.',
    ignore: 'When the person represents no institution; they remain among the participants only.',
    cause: () => 'Name of a person in the place of an institution',
    message: (p) =>
      `What stands in the column ${columnHeader(p)} seems to be the name of a person; it is not counted as an institution and not published.`,
    fix: () =>
      'Write the institution that they represent; if it is an institution that bears a person’s name, write its full name (“Liceul …”, “Fundația …”).',
  },
  'one-organisation': {
    title: 'A cell names one institution, or several that can be told from each other',
    why: 'Every institution is counted once; what cannot be parted is not counted by guess.',
    ignore: 'Never: the row is not counted.',
    cause: () => 'Several institutions in one cell',
    message: (p) =>
      `${quoted(p.found)} seems to name several institutions, but where each of them ends cannot be known.`,
    fix: () => 'Write one on each row, or part them with semicolons.',
  },
  'organisation-kind-known': {
    title: 'The kind of the institution is known',
    why: 'Public structures, NGOs and private institutions are counted apart.',
    ignore: 'When the kind inferred from the name is right.',
    cause: () => 'Unknown kind of institution',
    message: (p) => `${quoted(p.found)} is no kind of institution; the kind was inferred from the name.`,
    fix: () =>
      'Write „structură publică locală”, „autoritate publică centrală”, „ONG”, „instituție privată” or „unitate penitenciară”.',
  },
  'organisation-kind-agrees': {
    title: 'The kind typed is the one that the name tells',
    why: 'Public structures, NGOs and private institutions are counted apart.',
    ignore: 'When the kind that the name tells is right.',
    cause: () => 'Kind that does not agree with the name',
    message: (p) =>
      `${quoted(p.text('organisation'))} is typed as ${words.kind(p.text('typed'))}, but its name tells ${words.kind(p.text('kind'))}; it was counted by its name.`,
    fix: () => 'Check the kind; if the one typed is right, write the full name of the institution.',
  },
  'organisation-kind-clear': {
    title: 'The kind of the institution is beyond doubt',
    why: 'Without its kind it is not known whether it is a public structure, an NGO or a private institution.',
    ignore: 'When the institution is of no kind at all; it is then counted apart.',
    cause: () => 'Name that does not surely tell the kind of institution',
    message: (p) =>
      p.text('kind') === 'unknown'
        ? 'The name does not tell what kind of institution it is; it is counted apart, as of unknown kind.'
        : `${quoted(p.found)} looks like a ${words.kind(p.text('kind'))}, but that is not certain.`,
    fix: () => 'Fill in the column „Tip” or write the full name of the institution.',
  },
  'domain-known': {
    title: 'The domain is one of the registry',
    why: 'The chapters of the report are made by domain of competence.',
    ignore: 'Never: the row belongs to no chapter.',
    cause: () => 'Domain that is not in the registry',
    message: (p) => `${quoted(p.found)} is no domain of competence.`,
    fix: (p) =>
      p.list('nearest').length > 0
        ? `Perhaps ${words.either(p.list('nearest').map(quoted))} is meant. The domains are: ${p.list('domains').join(', ')}.`
        : `Write the name or number of one of the domains: ${p.list('domains').join(', ')}.`,
  },
  'measure-known': {
    title: 'The type of the measure is known',
    why: 'Proposals are counted as strategic and operational measures.',
    ignore: 'When the proposal is neither strategic nor operational.',
    cause: () => 'Unknown type of measure',
    message: (p) => `${quoted(p.found)} is no type of measure; the proposal was counted without one.`,
    fix: () => 'Write „strategică” or „operațională”.',
  },
  'no-personal-data': {
    title: 'Published columns hold no personal data',
    why: 'The column appears in the public report.',
    ignore: 'When the number or address is that of an institution and the report can do without it.',
    cause: (p) => `Personal data in a published column: ${words.personalData[p.text('data')] ?? ''}`,
    message: (p) =>
      `The column ${columnHeader(p)} seems to hold ${words.personalData[p.text('data')] ?? ''}; the report will hide it.`,
    fix: () => 'Delete the personal data from this cell.',
  },
  'required-column': {
    title: 'The table has the required columns',
    why: 'Without a required column no row of the table can be counted.',
    ignore: 'Never: no row of the table is counted.',
    cause: (p) => `The required column ${columnHeader(p)} is missing`,
    message: (p) =>
      `The table ${words.table(p.text('table'))} has no column ${columnHeader(p)}: ${countOf(p.number('count'), nouns.row, 'en')} cannot be counted. The headers found: ${shortList(p.list('headers').map(quoted))}.`,
    fix: (p) =>
      p.found === ''
        ? `If one of the columns is this one, change its header to ${columnHeader(p)}; otherwise add the column and fill it in.`
        : `If ${quoted(p.found)} is this column, change its header to ${columnHeader(p)}; otherwise add the column and fill it in.`,
  },
  'columns-compete': {
    title: 'A column has one purpose',
    why: 'When two columns bear the same meaning the program does not guess which one is right.',
    ignore: 'When the columns say the same, or no figure depends on them.',
    cause: (p) => `Several columns mean ${columnHeader(p)}`,
    message: (p) => {
      const outcome =
        (p.text('taken') && `; ${quoted(p.text('taken'))} was read`) ||
        (p.number('count') > 0 &&
          `, with different values: ${countOf(p.number('count'), nouns.row, 'en')} cannot be counted`) ||
        ', with different values; none was read';
      return `Several columns mean ${columnHeader(p)} (${shortList(p.list('headers').map(quoted))})${outcome}.`;
    },
    fix: (p) => `Keep one of them, with the header ${columnHeader(p)}.`,
  },
  'table-not-recognised': {
    title: 'The file holds at least one known table',
    why: 'A file without known tables cannot be counted, though it may hold data.',
    ignore: 'When the file holds no data; take it out of the folder then.',
    example: {
      accepted: 'a table with days, themes, institutions',
      refused: 'a roster of shifts, with names of people',
    },
    cause: () => 'File without any known table',
    message: () => 'The file holds no known table: no row has the expected headers.',
    fix: () =>
      'Use the headers of the model, for example „Data” and „Tematica” for meetings, „Instituția / organizația” for participants.',
  },
  'sheet-skipped': {
    title: 'Sheets without tables',
    why: 'It is shown which sheets were not read.',
    ignore: 'When the sheet holds no data.',
    example: {
      accepted: 'a sheet with the headers „Data” and „Tematica”',
      refused: 'a sheet of instructions',
    },
    cause: () => 'Sheets without tables',
    message: (p) =>
      `The sheet was not read (${countOf(p.number('rows'), nouns.row, 'en')}): ${words.notOurs[p.text('reason')]}.`,
    fix: () => 'Nothing to do, if the sheet is not about meetings.',
  },
  'rows-not-ours': {
    title: 'Rows that are not about meetings',
    why: 'It is shown what was not read of a sheet that was.',
    ignore: 'When the rows are not about meetings.',
    example: {
      accepted: 'a sheet with the table of meetings',
      refused: 'below it, a list of materials that were bought',
    },
    cause: () => 'Rows that are not about meetings',
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('rows'))}) ${p.number('count') === 1 ? 'was' : 'were'} not read: ${words.notOurs[p.text('reason')]}.`,
    fix: () => 'Nothing to do, if they are not about meetings; else put the model’s headers above them.',
  },
  'column-skipped': {
    title: 'Columns that are not used',
    why: 'It is shown which columns were not read.',
    ignore: 'When the column holds no data that is asked for.',
    cause: () => 'Columns that are not used',
    message: (p) =>
      p.text('column') === ''
        ? `The column ${columnNamed(p)} is not used.`
        : `The column ${quoted(p.found)} is not used; it may be ${columnHeader(p)}.`,
    fix: (p) =>
      p.text('column') === ''
        ? 'Nothing to do, if it holds no data that is asked for; otherwise use the header of the model.'
        : `If it is this column, write the header ${columnHeader(p)}.`,
  },
  'column-not-read': {
    title: 'No column with what is counted stays unread',
    why: 'A second column of institutions or days, left out, would be missing from the figures.',
    ignore: 'When the column is not about meetings; say in its header then what it is about.',
    example: {
      accepted: 'one column of institutions; the second day of a meeting in the same cell: 15-16.03.2018',
      refused: 'the column „Alți invitați”, with names of institutions, beside „Instituția / organizația”',
    },
    cause: () => 'Columns with what is counted, unread',
    message: (p) =>
      `The column ${columnNamed(p)} holds ${heldIn[p.text('holds')]}, but what they are was not understood, and they were not read.`,
    fix: (p) =>
      `${heldFixes[p.text('holds')]} If it does not belong to meetings, say so in its header or take the column out.`,
  },
  'column-guessed': {
    title: 'Columns read by what stands in them',
    why: 'Where a header is not the model’s, the values decide; whoever sends the file must see what was understood.',
    ignore: 'When the column was understood rightly.',
    example: {
      accepted: 'the header “Instituția / organizația”',
      refused: 'the header “De la” above names of institutions',
    },
    cause: (p) => `Column read as ${columnHeader(p)}`,
    message: (p) => {
      const shown = shortList(p.list('values').map(quoted));
      const other = p.text('other') && ` It might also be ${quoted(p.text('other'))}.`;
      const outcome =
        p.number('count') > 0
          ? `may not be ${columnHeader(p)}: ${countOf(p.number('count'), nouns.row, 'en')} not counted`
          : `was read as ${columnHeader(p)}`;
      return `The column ${quoted(p.found)} ${outcome}${shown && `; it holds ${shown}`}.${other}`;
    },
    fix: (p) => `If it is this column, type the header ${columnHeader(p)}; else the model’s header for it.`,
  },
  'code-is-date': {
    title: 'Codes of meetings are no dates',
    why: 'Excel makes 1 March of “1-3”; whoever reads the sheet sees another code than was typed.',
    ignore: 'When the code is a date indeed.',
    example: {
      accepted: 'the code “1-3” in a cell of text',
      refused: 'the code “1-3” that Excel made “01-Mar”',
    },
    cause: () => 'Codes turned into dates',
    message: (p) =>
      `In the column ${columnHeader(p)} ${p.number('count') === 1 ? 'a cell is a date' : `${countOf(p.number('count'), nouns.cell, 'en')} are dates`} (${shortList(p.list('cells'))}), though codes stand there: the spreadsheet changed what was typed.`,
    fix: () => 'Give the cells the format “Text” and type the codes again.',
  },
  'rows-not-read': {
    title: 'Rows that look like data and were not read',
    why: 'A row that looks like ours is not left out in silence.',
    ignore: 'When the rows are not about meetings.',
    example: {
      accepted: 'a table with headers above it',
      refused: 'institutions and persons under no header',
    },
    cause: () => 'Rows that look like data and were not read',
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('rows'))}) look like data on meetings, but what they are was not understood.`,
    fix: () =>
      'Put the model’s headers above them; if they are not about meetings, delete them from the file.',
  },
  'subject-unclear': {
    title: 'Tables say what happened',
    why: 'A plan is no meeting; what may not have been held is not counted.',
    ignore: 'Never: the rows are not counted.',
    example: {
      accepted: 'the title “Întâlniri desfășurate în 2018”',
      refused: 'the title “Planificarea întâlnirilor pe 2018”',
    },
    cause: (p) =>
      p.text('reason') === 'planned'
        ? 'Meetings planned, not said to have been held'
        : 'A table not said to be of meetings',
    message: (p) =>
      p.text('reason') === 'planned'
        ? `The table looks like a plan: it does not say that ${countOf(p.number('count'), nouns.meeting, 'en')} took place.`
        : `Nothing says what the table is about: ${countOf(p.number('count'), nouns.row, 'en')} not counted.`,
    fix: () =>
      'If the meetings were held, say so in the title or in the header of the date; else take the table out of the file.',
  },
  'sheet-repeated': {
    title: 'No sheet says what another says',
    why: 'A sheet copied or summed up within a file would count twice.',
    ignore: 'When the sheet is a copy indeed.',
    example: {
      accepted: 'one sheet “Participanți”',
      refused: 'sheets “Participanți” and “Participanți (2)” with the same rows',
    },
    cause: () => 'Sheets that repeat another',
    message: (p) => {
      const differ =
        p.list('differing').length > 0 ? ` Rows ${shortList(p.list('differing'))} say something else.` : '';
      return `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('rows'))}) of the table ${words.table(p.text('table'))} also stand on the sheet ${quoted(p.text('other'))}, which was counted.${differ}`;
    },
    fix: (p) =>
      p.list('differing').length > 0
        ? 'Keep one sheet, the right one.'
        : 'Nothing, the copied sheet may be deleted.',
  },
  'rows-set-aside': {
    title: 'Rows that are no data',
    why: 'Totals, notes and signatures are not counted; it is shown which they are.',
    ignore: 'When those rows hold no data.',
    example: {
      accepted: 'a row with the institution and the number of its representatives',
      refused: 'a row „TOTAL”; „Întocmit,” below the table',
    },
    cause: (p) => `Rows read as ${words.setAside[p.text('reason')] ?? ''}, not as data`,
    message: (p) =>
      `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('rows'))}) ${agree(p.number('count'), { one: 'was', many: 'were' })} read as ${words.setAside[p.text('reason')] ?? ''}, not as data.`,
    fix: () => 'Nothing to do, if those rows hold no data.',
  },
};
