import { quoted } from '../columns.js';
import type { rules as ro } from '../ro/template-rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

/** Sentences of what is found about the blank workbook that a file was filled into, by rule. */
export const rules: Pick<SentencesOfRules, keyof typeof ro> = {
  'template-recognised': {
    title: 'The blank workbook that the file was made from',
    why: 'Says which blank workbook the file was filled into.',
    ignore: 'When the file is the one that was meant to be filled in.',
    example: {
      accepted: 'a file made from the blank workbook received',
      refused: 'a table made by the unit',
    },
    cause: () => 'Blank workbook recognised',
    message: (p) =>
      `The file was made from the blank workbook of ${p.number('year')}, version ${p.number('version')}.`,
    fix: () => 'Nothing needs to be done.',
  },
  'template-outdated': {
    title: 'The blank workbook is the one in use',
    why: 'An old one may lack columns, or offer lists that have changed.',
    ignore: 'When the unit filled the workbook in before it got the new one, and no column is missing.',
    example: {
      accepted: 'a file made from the blank workbook in force',
      refused: 'a file made from an earlier version of it',
    },
    cause: () => 'Old blank workbook',
    message: (p) =>
      `The file was made from the blank workbook of ${p.number('year')}, version ${p.number('version')}; version ${p.number('current')} is in use.`,
    fix: () => 'Its data are read; for the next files ask whoever collects them for the new one.',
  },
  'nothing-filled-in': {
    title: 'At least one row is filled in',
    why: 'A file with headers but without rows was usually sent by mistake.',
    ignore: 'When the file was checked before it was filled in.',
    example: {
      accepted: 'a file with at least one meeting',
      refused: 'the blank workbook as it was received',
    },
    cause: () => 'No row filled in',
    message: () => 'The file has its headers, but no row is filled in yet.',
    fix: () =>
      'Fill in the sheets, beginning with „Întâlniri”, and check again. If the unit held no meeting, write in the first row, as the theme: „Nu s-au organizat întâlniri”.',
  },
  'none-held': {
    title: 'The unit answers that it held no meeting',
    why: 'An answer is no gap: the report tells units without meetings from those that sent nothing.',
    ignore: 'When the unit really held no meeting.',
    example: {
      accepted: 'a row with the unit and „Nu s-au organizat întâlniri” as its theme',
      refused: '„Nu s-au organizat întâlniri” in a file that does not tell the unit',
    },
    cause: (p) => (p.list('units').length > 0 ? 'No meeting held' : 'Unknown which unit answers'),
    message: (p) =>
      p.list('units').length > 0
        ? `${quoted(p.found)}: understood that ${p.list('units').join(', ')} held no meeting.`
        : `${quoted(p.found)}: nothing tells which unit answers that it held no meeting.`,
    fix: (p) =>
      p.list('units').length > 0
        ? 'Nothing to do, if this is so; otherwise fill the meetings in.'
        : 'Write the full name of the unit above the table.',
  },
};
