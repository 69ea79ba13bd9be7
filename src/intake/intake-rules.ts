import type { Severity } from '../model/problem.js';

/** Rules of files as a whole and of tables: what may be found while they are looked for, read and recognised. */
export const intakeRules = {
  /** A warning where the file has not arrived whole. */
  'file-skipped': 'info',
  'file-unreadable': 'error',
  'formula-without-value': 'warning',
  'text-repaired': 'info',
  /** A note for sheets and columns. */
  'hidden-read': 'warning',
  'date-order': 'warning',
  'table-not-recognised': 'error',
  'template-recognised': 'info',
  'template-outdated': 'warning',
  'nothing-filled-in': 'warning',
  'required-column': 'error',
  /** A warning where no figure depends on the column, a note where both say the same. */
  'columns-compete': 'error',
  'sheet-skipped': 'info',
  /** A warning where the header looks like a misspelt one. */
  'column-skipped': 'info',
  'rows-set-aside': 'info',
  'receipt-matches': 'warning',
  'receipt-has-file': 'warning',
  'receipt-read': 'info',
} as const satisfies Record<string, Severity>;
