import type { LinesRepaired, SkippedReason, UnreadableReason } from '../../intake/intake-rules.js';
import type { Rules } from '../../rules.js';
import { formatDay } from '../../text/dates.js';
import { agree, countOf, formatNumber } from '../../text/numbers.js';
import { columnHeader, quoted } from '../columns.js';
import { nouns } from '../nouns.js';
import type { rules as romanian } from '../ro/intake-rules.js';
import type { Facts, SentencesOfRules } from '../rule-sentences.js';
import { shortList } from '../short-list.js';
import { sizeNoun } from '../size-nouns.js';
import { en as words } from './words.js';

const skipped: Readonly<Record<SkippedReason, string>> = {
  'lock-file': 'is the trace of an open file (a lock file), not a table',
  'system-file': 'is a file of the operating system',
  hidden: 'is a hidden file',
  'conflicted-copy': 'is a second copy of a file on which two people worked at once',
  partial: 'has not arrived whole: it is empty or still being copied',
  leftover: 'is a temporary file, an empty one or a backup',
  archive: 'is an archive',
  document: 'is a document, not a table',
  image: 'is a picture',
  media: 'is an audio or video file',
  program: 'is a program',
  symlink: 'is a link to another place',
  'special-file': 'is no ordinary file',
  'unknown-kind': 'is of an unknown kind',
  decisions: 'holds what was decided for the count, no meetings',
  receipt: 'is the receipt of a check',
  'own-output': 'was written by this very program, from the data of the units',
};

const skippedFixes: Partial<Readonly<Record<SkippedReason, string>>> = {
  'lock-file': 'Nothing to do; if you worked on the file itself, save and close it.',
  'system-file': 'Nothing to do.',
  'conflicted-copy': 'Compare it with the file that it comes from and keep one of them.',
  partial: 'Wait until it has arrived whole, or ask whoever sent it for it again.',
  leftover: 'If it is the only copy of a table, open it and save it as .xlsx under another name.',
  document: 'Nothing to do, if it holds no data; otherwise put the data into the blank workbook (Excel).',
  image: 'Nothing to do, if it holds no data; otherwise type the data in it into the blank workbook (Excel).',
  archive: 'If there are files of units in it, unpack them into the folder.',
  'own-output': 'Nothing to do.',
  symlink: 'If it leads to the file of a unit, put the file itself into the folder.',
};

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  'no-permission': 'may not be read',
  'read-error': 'could not be read from the disk',
  disappeared: 'has disappeared meanwhile',
  changed: 'changed while it was read',
  'too-many-files': 'holds too many files, and those beyond the limit were not read',
  empty: 'is empty',
  encrypted: 'is protected by a password',
  'not-a-spreadsheet': 'is no table',
  'unsupported-kind': 'is of a kind that is not read',
  truncated: 'is cut short',
  damaged: 'is damaged',
  'unsafe-archive': 'is put together in an unusual way, used to hide content',
  entities: 'holds XML definitions (DTD) that have no place in a table',
  'too-large': 'is too large',
  'too-many-rows': 'has too many rows',
  'too-many-cells': 'has too many cells',
  'unclosed-quote': 'has a quote that is never closed',
  'time-out': 'could not be read in the time allowed',
  'out-of-memory': 'needs too much memory',
  crashed: 'could not be read',
};

const copyTables = 'Copy only the tables asked for into a new .xlsx file and send that one.';
const runAgain = 'Check again once the file has arrived whole.';

const fixes: Partial<Readonly<Record<UnreadableReason, string>>> = {
  'no-permission': 'Ask for the right to read it.',
  'read-error': 'Try again; if it happens again, copy the file to another disk.',
  disappeared: runAgain,
  changed: runAgain,
  'too-many-files': 'Leave only the files that units sent in the folder.',
  empty: 'Send the file again: nothing of it has arrived.',
  encrypted: 'Save the file without a password and send it again.',
  'not-a-spreadsheet': 'Save the table as .xlsx or .csv and send it again.',
  'unsupported-kind': 'Open the file and save it as .xlsx.',
  truncated: 'It has not arrived whole: wait until it is copied, or ask for it again.',
  'too-large': copyTables,
  'too-many-rows': copyTables,
  'too-many-cells': copyTables,
  'unclosed-quote': 'Close the quote that begins in that row, or save the table as .xlsx.',
  'time-out': copyTables,
  'out-of-memory': copyTables,
  crashed: copyTables,
};

/** What helps where a file of another kind bears the name of a table: to rename or to save it anew does not. */
const fixesOfHeld: Partial<Readonly<Record<string, string>>> = {
  document:
    'Put the data into the blank workbook (Excel) and send that one; a document with another name is no table.',
  image: 'Type the data of the picture into the blank workbook (Excel) and send that one.',
  archive: 'Unpack it and send the files in it.',
};

/** Of what there is too much, by `unit`. */
const tooMuch: Readonly<Record<string, string>> = {
  characters: 'has a text that is too long',
  columns: 'has too many columns',
  levels: 'has elements inside one another too many times',
  'merged ranges': 'has too many merged ranges',
  parts: 'has too many parts',
  sheets: 'has too many sheets',
  texts: 'has too many texts',
};

/** What is wrong with a file, to follow `The file`. */
function wrong(p: Facts<Rules['file-unreadable']>): string {
  const reason = p.text('reason');
  const holds = p.text('holds');
  if (reason === 'not-a-spreadsheet' && holds !== '')
    return `${skipped[holds]}, though it bears the name of a table`;
  return tooMuch[p.text('unit')] ?? unreadable[reason];
}

/** A folder that is too full was read in part. */
function uncounted(p: Facts<Rules['file-unreadable']>): string {
  return p.text('reason') === 'too-many-files' ? 'nothing in those was counted' : 'nothing in it was counted';
}

/** Where and by how much, as far as the reader knows it. */
function details(p: Facts<Rules['file-unreadable']>): string {
  const parts = [
    p.text('part') && `part ${p.text('part')}`,
    p.number('line') > 0 && `line ${p.number('line')}`,
    p.text('row') && `row ${p.text('row')}`,
    atMost(p),
  ];
  const said = parts.filter(Boolean).join(', ');
  return said && ` (${said})`;
}

function atMost(p: Facts<Rules['file-unreadable']>): string {
  const limit = p.number('limit');
  if (limit === 0) return '';
  const noun = sizeNoun(p);
  if (!noun) return `at most ${formatNumber(limit / 2 ** 20, 'en')} MB`;
  return `at most ${countOf(limit, noun, 'en')}`;
}

const receiptVerdicts: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  awaiting: 'in order, together with another file',
  refused: 'not accepted',
  empty: 'without data',
};

const delimiters: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'vertical bar',
};

const linesRepaired: Readonly<Record<LinesRepaired, (p: Facts<Rules['lines-repaired']>) => string>> = {
  'lines-in-quotes': (p) =>
    `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('cells'))}) stood in quotes as a whole, in one cell; ${agree(p.number('count'), { one: 'it was', many: 'they were' })} parted again.`,
  'other-delimiter': (p) =>
    `${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('cells'))}) ${p.number('count') === 1 ? 'has' : 'have'} another mark between columns (${delimiters[p.text('delimiter')] ?? ''}) than the rest of the file; read by their own mark.`,
  'dos-852': (p) =>
    `The letters of ${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('cells'))}) are written as old programs do (code page 852); they were read as what they are.`,
  'stated-text': (p) =>
    `In ${countOf(p.number('count'), nouns.row, 'en')} (${shortList(p.list('cells'))}) cells are written as formulas, ${quoted('="text"')}; the text in them was read.`,
};

/** Sentences of what is found while files are looked for and read, by rule. */
export const rules: Pick<SentencesOfRules, keyof typeof romanian> = {
  'file-skipped': {
    title: 'Files set aside',
    why: 'It is shown which files of the folder are no data.',
    ignore: 'When the file holds no data.',
    example: {
      accepted: '`Penitenciarul Iasi.xlsx`',
      refused: '`~$Penitenciarul Iasi.xlsx`, the trace of an open file; `Invitație.pdf`',
    },
    cause: (p) => (p.text('reason') === 'partial' ? 'Files that have not arrived whole' : 'Files set aside'),
    message: (p) => `The file ${skipped[p.text('reason')] ?? ''}; it was not read.`,
    fix: (p) =>
      skippedFixes[p.text('reason')] ??
      'Nothing to do, if it holds no data; otherwise save it as .xlsx under another name.',
  },
  'total-agrees': {
    title: 'A typed total is the sum of its rows',
    why: 'A difference shows rows forgotten, listed twice, or read otherwise than they were written.',
    ignore: 'When the total counts something else than the rows above it; the rows are counted.',
    example: {
      accepted: 'rows of 2 and 3 representatives, “TOTAL” 5',
      refused: '“TOTAL” 6 below the same rows',
    },
    cause: (p) => `Total other than the sum of the rows in ${columnHeader(p)}`,
    message: (p) =>
      `The typed total is ${p.number('typed')}, but the rows above it add up to ${p.number('counted')}; the rows were counted.`,
    fix: () => 'Check whether a row is missing or a number is wrong.',
  },
  'file-unreadable': {
    title: 'The file can be read',
    why: 'What stands in a file that cannot be read cannot be counted.',
    ignore: 'Never: nothing in the file is counted.',
    example: {
      accepted: 'an `.xlsx` that opens in Excel or LibreOffice without a password',
      refused: 'a file that is protected by a password, empty or cut off while it was copied',
    },
    cause: () => 'File that cannot be read',
    message: (p) =>
      `The ${p.text('of') === 'folder' ? 'folder' : 'file'} ${wrong(p)}${details(p)}; ${uncounted(p)}.`,
    fix: (p) =>
      fixesOfHeld[p.text('holds')] ??
      fixes[p.text('reason')] ??
      'Open the file, save it anew as .xlsx and send it.',
  },
  'formula-without-value': {
    title: 'Formulas have their calculated value',
    why: 'A formula saved without its result is read as an empty cell.',
    ignore: 'When the cells with formulas hold no data that is asked for.',
    example: {
      accepted: '`=SUM(F2:F9)`, saved by Excel with its result 12',
      refused: '`=SUM(F2:F9)`, written by another program without a result',
    },
    cause: () => 'Formulas without a saved result',
    message: (p) =>
      `Cells with formulas without a saved result: ${shortList(p.list('cells'))}; they were read as empty.`,
    fix: () => 'Open the file in Excel or LibreOffice and save it again.',
  },
  'text-repaired': {
    title: 'Diacritics repaired',
    why: 'It is shown that the text was read otherwise than it stands in the file.',
    ignore: 'When the text reads well as put right.',
    example: {
      accepted: '„Iași”',
      refused: '„IaÅŸi”, read as „Iași”',
    },
    cause: () => 'Letters put right',
    message: (p) =>
      `Letters spoilt by a conversion (such as “ÅŸ” for “ș”) were repaired in ${countOf(p.number('count'), nouns.cell, 'en')}.`,
    fix: () => 'Nothing to do; check names that look wrong.',
  },
  'unit-told-alike': {
    title: 'The title, the file and the folder name the same unit',
    why: 'A file put into the folder of another unit, or made from that unit’s, may move meetings to another unit.',
    ignore:
      'When the folder is that of the unit which collected the files, and the title tells the right unit.',
    example: {
      accepted: '`Penitenciarul Iasi/Penitenciarul Iasi.xlsx`, with the title „Penitenciarul Iași”',
      refused: '`Penitenciarul Codlea/situatie.xlsx`, with the title „Penitenciarul Slobozia”',
    },
    cause: () => 'The unit is told in two ways',
    message: (p) =>
      `Here ${words.toldBy[p.text('by')]} says ${p.text('unit')} and ${words.toldBy[p.text('from')]} says ${p.text('told')}; rows that do not name their unit were counted for ${p.text('unit')}.`,
    fix: () => 'Check whose table this is and correct the title or the name that does not agree.',
  },
  'lines-repaired': {
    title: 'Lines of a text file, put into their columns',
    why: 'It is shown that lines were read otherwise than they stand in the file.',
    ignore: 'When all rows look as they should.',
    example: {
      accepted: '`V-1;AJOFM Vaslui;2` on each line',
      refused: '`"V-1,AJOFM Vaslui,2"`: the whole line in quotes, in one cell',
    },
    cause: () => 'Lines written otherwise than as a table, read as meant',
    message: (p) => linesRepaired[p.text('reason')](p),
    fix: () => 'Nothing to do; next time save the table as .xlsx.',
  },
  'receipt-matches': {
    title: 'The file is the one that was checked',
    why: 'A file that was changed after the check may have mistakes that its receipt does not know.',
    ignore: 'When the change was made on purpose; check the file again, so that the receipt is its own.',
    example: {
      accepted: '`Iasi.xlsx` beside `Iasi.recipisa.json`, unchanged since the check',
      refused: '`Iasi.xlsx`, saved again after its receipt was written',
    },
    cause: () => 'Files changed after the check',
    message: (p) =>
      `The file is not the one checked on ${formatDay(p.text('day'), 'en')}: the hash checked is ${p.text('checked')}…, its own is ${p.text('found')}….`,
    fix: () => 'Check the file again and send it together with its new receipt.',
  },
  'receipt-has-file': {
    title: 'The file of a receipt is in the folder',
    why: 'A receipt without its file tells of a file that did not arrive.',
    ignore: 'When the file was moved or renamed on purpose.',
    example: {
      accepted: '`Iasi.recipisa.json` and `Iasi.xlsx` in one folder',
      refused: '`Iasi.recipisa.json` alone',
    },
    cause: () => 'Receipts without their file',
    message: (p) =>
      `The receipt of ${formatDay(p.text('day'), 'en')} is of the file ${quoted(p.text('file'))}, which is not in the folder.`,
    fix: () => 'Wait until the file arrives, or ask for it again.',
  },
  'receipt-read': {
    title: 'Files with a receipt',
    why: 'It is shown which files were checked before they were sent.',
    ignore: 'Always: it is for your information.',
    example: {
      accepted: 'a file without a receipt',
      refused: '`Iasi.xlsx` beside `Iasi.recipisa.json`: it is told when it was checked and how it fared',
    },
    cause: () => 'Files checked before sending',
    message: (p) =>
      `The file was checked on ${formatDay(p.text('day'), 'en')}: ${receiptVerdicts[p.text('verdict')] ?? ''}.`,
    fix: () => 'Nothing to do.',
  },
};
