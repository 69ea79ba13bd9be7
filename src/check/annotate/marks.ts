import type { Severity } from '../../model/problem.js';

/** A cell to colour, with what its note says; a cell without a note is only coloured. */
export interface Mark {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly severity: Severity;
  readonly note?: readonly NoteParagraph[];
}

export interface NoteParagraph {
  readonly text: string;
  readonly isBold?: boolean;
}

/** The marks of one sheet. */
export interface SheetMarks {
  /** Index of the sheet among all of the workbook. */
  readonly sheet: number;
  readonly marks: readonly Mark[];
}
