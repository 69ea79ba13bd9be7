import type {
  CorrectionRule,
  IncompleteCorrection,
  UnappliedReason,
} from '../../intake/corrections/rules.js';
import { formatDays } from '../../text/dates.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const incomplete: Readonly<Record<IncompleteCorrection, string>> = {
  verdict: 'does not say what was decided: the column “decizie” holds “corectat” or “acceptat”',
  file: 'names no file',
  cell: 'names no cell, such as “D3”',
  by: 'does not say who decided',
  day: 'does not say on which day it was decided, such as “03.12.2018”',
  reason: 'gives no reason',
  'nothing-corrected': 'gives the cell the very value that it has',
  rule: 'names no rule; their names are in docs/rules.md, such as “attendance-matches”',
  'rule-of-errors':
    'accepts an error, and what cannot be counted is not counted by being accepted: correct the cell',
};

const unapplied: Readonly<Record<UnappliedReason, string>> = {
  'no-file': 'was not applied: the file that it names is not in the folder',
  'no-sheet': 'was not applied: the file does not have the sheet that it names',
  changed: 'was not applied: the cell no longer holds the value of the row',
  contradicted: 'was not applied: another row gives the same cell another value',
  'corrected-already': 'is no longer needed: the cell already holds the corrected value',
  'no-finding': 'is no longer needed: the warning that it accepts is gone',
};

/** Sentences of what is found about the corrections that analysts keep, by rule. */
export const rules: Pick<SentencesOfRules, CorrectionRule> = {
  'correction-complete': {
    title: 'A correction says all that is needed',
    why: 'A value that was changed without a reason and without a name under it cannot be defended.',
    ignore: 'When the row was left unfinished on purpose.',
    example: {
      accepted: '`corectat;2018/Iasi.xlsx;Întâlniri;D3;31.04.2018;30.04.2018;;telephone;D. P.;03.12.2018`',
      refused: '`corectat;2018/Iasi.xlsx;Întâlniri;D3;31.04.2018;30.04.2018;;;;`',
    },
    cause: () => 'Incomplete correction',
    message: (p) =>
      `Row ${p.number('row')} ${incomplete[p.text('reason') as IncompleteCorrection]}; it was not applied.`,
    fix: () => 'Complete the row or delete it.',
  },
  'correction-applies': {
    title: 'A correction is about what the file holds now',
    why: 'A file that was sent again may say something else than the corrected one: the old value must not be put over the new.',
    ignore: 'When the row is no longer needed: the cell is corrected already, or the warning is gone.',
    example: {
      accepted: 'the cell holds the value of the column “valoare”',
      refused: 'the unit changed the cell after it was corrected',
    },
    cause: (p) => (isNeedless(p.text('reason')) ? 'Correction no longer needed' : 'Correction not applied'),
    message: (p) => `Row ${p.number('row')} ${unapplied[p.text('reason') as UnappliedReason]}.`,
    fix: (p) =>
      isNeedless(p.text('reason'))
        ? 'Delete the row, or leave it for whoever wants to know what was decided.'
        : `Look at ${p.otherCell ? `the cell ${p.otherCell} of ${p.otherFile}` : 'the file, the sheet and the cell'}, then put the row right or delete it.`,
  },
  'cell-corrected': {
    title: 'Cells that the analyst corrected',
    why: 'Readers of the report must know which values are not those that the unit sent.',
    ignore: 'Yes: it was decided so.',
    example: { accepted: 'a cell read as it was written', refused: '“31.04.2018” read as “30.04.2018”' },
    cause: () => 'Cells corrected by the analyst',
    message: (p) =>
      `${corrected(p.found, p.text('corrected'))} (${p.text('reason')}; ${day(p.text('day'))}, row ${p.number('row')} of ${p.otherFile}).`,
    fix: () => 'Nothing is to be done; if the decision is wrong, delete the row.',
  },
  'warning-accepted': {
    title: 'Warnings that the analyst accepted',
    why: 'A warning that somebody looked at need not be shown to everybody again, nor be forgotten.',
    ignore: 'Yes: it was decided so.',
    example: { accepted: 'a warning to look at', refused: 'a meeting on a Sunday that the unit confirmed' },
    cause: () => 'Warnings accepted by the analyst',
    message: (p) =>
      `The warning “${p.text('rule')}” was accepted (${p.text('reason')}; ${day(p.text('day'))}, row ${p.number('row')} of ${p.otherFile}).`,
    fix: () => 'Nothing is to be done; if the decision is wrong, delete the row.',
  },
};

function isNeedless(reason: string): boolean {
  return reason === 'corrected-already' || reason === 'no-finding';
}

/** Of a column of persons neither value is told. */
function corrected(typed: string, value: string): string {
  if (typed === '' && value === '') return 'The cell was corrected';
  if (typed === '') return `The empty cell was read as “${value}”`;
  return value === '' ? `“${typed}” was not read` : `“${typed}” was read as “${value}”`;
}

function day(written: string): string {
  return formatDays({ first: written, last: written }, 'en');
}
