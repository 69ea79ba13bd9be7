import type { rules as ro } from '../ro/template-rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

/** Sentences of what is found about the blank workbook that a file was filled into, by rule. */
export const rules: Pick<SentencesOfRules, keyof typeof ro> = {
  'template-recognised': {
    title: 'The blank workbook that the file was made from',
    why: 'Says which blank workbook the file was filled into.',
    ignore: 'When the file is the one that was meant to be filled in.',
    example: { accepted: 'a file made with “reintegrare template”', refused: 'a table made by the unit' },
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
    fix: () => 'Its data are read; use the new one for the next files (“reintegrare template”).',
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
    fix: () => 'Fill in the sheets, beginning with „Întâlniri”, and check again.',
  },
};
