import type { Severity } from './problem.js';

/** Rules of files as a whole and of tables: what may be found while they are looked for, read and recognised. */
export const intakeRules = {
  'file-skipped': 'info',
  'file-unreadable': 'error',
  'formula-without-value': 'warning',
  'text-repaired': 'info',
  'table-not-recognised': 'error',
  'template-recognised': 'info',
  'template-outdated': 'warning',
  'nothing-filled-in': 'warning',
  'required-column': 'error',
  /** A warning where the column may be left out. */
  'columns-compete': 'error',
  'sheet-skipped': 'info',
  'column-skipped': 'info',
  'rows-set-aside': 'info',
  'receipt-matches': 'warning',
  'receipt-has-file': 'warning',
  'receipt-read': 'info',
} as const satisfies Record<string, Severity>;
