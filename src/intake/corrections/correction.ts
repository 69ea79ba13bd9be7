import type { Place } from '../../model/place.js';

/** What analysts wrote about one cell of a file, with a name under it. */
interface Noted {
  /** Empty where the file has but one sheet. */
  readonly sheet: string;
  /** As it was typed by the unit; empty for an empty cell. */
  readonly typed: string;
  readonly reason: string;
  /** Who decided, and when, as written. */
  readonly by: string;
  readonly day: string;
  /** The row that says it. */
  readonly line: Place & { readonly row: number };
}

/** A cell is read otherwise than it was typed. */
export interface Correction extends Noted {
  readonly verdict: 'correct';
  readonly cell: string;
  /** Empty where the cell is not to be read. */
  readonly corrected: string;
}

/** A warning is accepted: there is nothing to look at. */
export interface Waiver extends Noted {
  readonly verdict: 'accept';
  /** Absent where the warning is about no cell. */
  readonly cell?: string;
  readonly rule: string;
}

export type CorrectionLine = Correction | Waiver;

/** A line about a cell. */
export type CellLine = CorrectionLine & { readonly cell: string };

export function isAboutCell(line: CorrectionLine): line is CellLine {
  return line.cell !== undefined;
}
