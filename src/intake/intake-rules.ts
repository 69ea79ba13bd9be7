import { declareRules } from '../model/rule.js';
import { verdicts } from '../model/verdict.js';

/** Why a file is set aside without being read. */
export const skippedReasons = [
  'lock-file',
  'system-file',
  'hidden',
  'conflicted-copy',
  'partial',
  'leftover',
  'archive',
  'document',
  'image',
  'media',
  'program',
  'symlink',
  'special-file',
  'unknown-kind',
  'decisions',
  'receipt',
  'own-output',
] as const;
export type SkippedReason = (typeof skippedReasons)[number];

/** Why a file, or a folder, cannot be read. */
export const unreadableReasons = [
  'no-permission',
  'read-error',
  'disappeared',
  'changed',
  'too-many-files',
  'empty',
  'encrypted',
  'not-a-spreadsheet',
  'unsupported-kind',
  'truncated',
  'damaged',
  'unsafe-archive',
  'entities',
  'too-large',
  'too-many-rows',
  'too-many-cells',
  'unclosed-quote',
  'time-out',
  'out-of-memory',
  'crashed',
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** What there is too much of. */
export const sizeUnits = [
  'bytes',
  'characters',
  'columns',
  'levels',
  'merged ranges',
  'parts',
  'sheets',
  'texts',
] as const;
export type SizeUnit = (typeof sizeUnits)[number];

/** Why a row under a header is no row of data. */
export const setAsideReasons = [
  'numbering',
  'number-only',
  'nothing',
  'total',
  'signature',
  'note',
  'subheading',
  'prefilled',
  'called-off',
  'none-held',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/**
 * Why rows are taken for none of ours: the words around them say that they are about something else; nothing in them is
 * like what is asked for; they are the explanations or lists of the blank workbook; the program wrote them; analysts decided so.
 */
export const notOursReasons = ['other-subject', 'unlike', 'blank-workbook', 'own-output', 'decided'] as const;
export type NotOursReason = (typeof notOursReasons)[number];

/**
 * `month-first` and `exchanged`: so it was decided. `exchanged-perhaps` and `mixed`: nothing decides, so that the cells
 * were read as they stand, the day before the month.
 */
export const dateOrderReasons = ['month-first', 'exchanged', 'exchanged-perhaps', 'mixed'] as const;
export type DateOrderReason = (typeof dateOrderReasons)[number];

/**
 * How lines of a text file stood otherwise than as a table: in quotes each, parted by another mark than the others, in the
 * letters of old programs, or with cells written as formulas that state a text.
 */
export const linesRepaired = ['lines-in-quotes', 'other-delimiter', 'dos-852', 'stated-text'] as const;
export type LinesRepaired = (typeof linesRepaired)[number];

/** Where a file may tell the unit that sent it. */
export const hintSources = ['title', 'sheet', 'page-header', 'file', 'folder'] as const;
export type HintSource = (typeof hintSources)[number];

/** Rules of files as a whole and of tables: what may be found while they are looked for, read and recognised. */
export const intakeRules = declareRules({
  'file-skipped': {
    severity: 'info',
    // Where the file has not arrived whole, or may be a copy of one.
    variants: ['warning'],
    params: { reason: skippedReasons },
  },
  'file-unreadable': {
    severity: 'error',
    params: { reason: unreadableReasons },
    optional: {
      // A folder, where it is not a file.
      of: ['folder'],
      // What a file holds that calls itself a workbook.
      holds: skippedReasons,
      part: 'text',
      line: 'number',
      row: 'text',
      column: 'number',
      // What there is too much of, how much of it and how much may be.
      unit: sizeUnits,
      size: 'number',
      limit: 'number',
      cells: 'number',
      expected: 'number',
      repeated: 'text',
      milliseconds: 'number',
      detail: 'text',
    },
  },
  'formula-without-value': { severity: 'warning', params: { cells: 'texts' } },
  'text-repaired': { severity: 'info', params: { count: 'number' } },
  'lines-repaired': {
    severity: 'info',
    params: { reason: linesRepaired, delimiter: 'text', cells: 'texts', count: 'number' },
  },
  'hidden-read': {
    severity: 'warning',
    // Of sheets and columns.
    variants: ['info'],
    params: { reason: ['sheet', 'rows', 'columns'], ranges: 'texts' },
  },
  'date-order': {
    severity: 'warning',
    params: {
      table: 'text',
      column: 'text',
      reason: dateOrderReasons,
      cells: 'texts',
      telling: 'text',
      day: 'text',
    },
  },
  'table-not-recognised': { severity: 'error', params: { sheets: 'texts' } },
  'template-recognised': { severity: 'info', params: { year: 'number', version: 'number' } },
  'template-outdated': {
    severity: 'warning',
    params: { year: 'number', version: 'number', current: 'number' },
  },
  'nothing-filled-in': { severity: 'warning', params: {} },
  'none-held': {
    severity: 'info',
    // Where nothing tells which unit says so.
    variants: ['error'],
    params: { units: 'texts' },
  },
  'required-column': {
    severity: 'error',
    params: { table: 'text', column: 'text', count: 'number', headers: 'texts' },
    examples: {
      accepted: [[{}]],
      refused: [
        [
          {
            tables: { participants: [{ organisation: 'da' }] },
            headers: { participants: { organisation: 'Mențiuni' } },
          },
        ],
      ],
    },
  },
  'columns-compete': {
    severity: 'error',
    // Where no figure depends on the column; where both say the same.
    variants: ['warning', 'info'],
    params: { table: 'text', column: 'text', headers: 'texts', count: 'number' },
    optional: { taken: 'text' },
    examples: {
      accepted: [[{ headers: { participants: { organisation: 'Instituția' } } }]],
      refused: [[{ headers: { participants: { organisation: 'Instituția', count: 'Organizația' } } }]],
    },
  },
  'unit-told-alike': {
    severity: 'warning',
    params: { unit: 'text', by: hintSources, told: 'text', from: hintSources },
  },
  'sheet-skipped': { severity: 'info', params: { rows: 'number', reason: notOursReasons } },
  'rows-not-ours': {
    severity: 'info',
    params: { rows: 'texts', count: 'number', reason: notOursReasons },
  },
  'column-skipped': {
    severity: 'info',
    // Where the header looks like a misspelt one.
    variants: ['warning'],
    params: { header: 'text', letters: 'text' },
    optional: { table: 'text', column: 'text' },
    examples: {
      accepted: [[{}]],
      refused: [[{ headers: { collaborations: { partners: 'Nr. dosar' } } }]],
    },
  },
  'column-not-read': {
    severity: 'error',
    params: {
      table: 'text',
      header: 'text',
      letters: 'text',
      holds: ['days', 'institutions', 'persons', 'difficulties'],
    },
  },
  'column-guessed': {
    severity: 'warning',
    // Where a figure depends on it and another reading is as good.
    variants: ['error'],
    // `count`: rows kept out of the count.
    params: { table: 'text', column: 'text', values: 'texts', count: 'number' },
    // The header of what it would be otherwise.
    optional: { other: 'text' },
  },
  'code-is-date': {
    severity: 'warning',
    params: { table: 'text', column: 'text', cells: 'texts', count: 'number' },
  },
  'rows-not-read': { severity: 'error', params: { rows: 'texts', count: 'number' } },
  'subject-unclear': {
    severity: 'error',
    params: { table: 'text', reason: ['planned', 'unknown'], count: 'number' },
  },
  'sheet-repeated': {
    severity: 'warning',
    // Where both say the same.
    variants: ['info'],
    params: { table: 'text', other: 'text', rows: 'texts', count: 'number', differing: 'texts' },
  },
  'rows-set-aside': {
    severity: 'info',
    // Of meetings called off.
    variants: ['warning'],
    params: { reason: setAsideReasons, rows: 'texts', count: 'number' },
  },
  'total-agrees': {
    severity: 'warning',
    params: { table: 'text', column: 'text', typed: 'number', counted: 'number' },
  },
  'receipt-matches': { severity: 'warning', params: { day: 'text', checked: 'text', found: 'text' } },
  'receipt-has-file': { severity: 'warning', params: { day: 'text', file: 'text' } },
  'receipt-read': {
    severity: 'info',
    params: { day: 'text', verdict: verdicts, errors: 'number', warnings: 'number' },
  },
});
