import type { Cell } from '../read/book.js';
import { foldText } from '../romanian/fold.js';

/** Why a row under a header is no row of data. */
export const setAsideReasons = [
  'numbering',
  'number-only',
  'total',
  'signature',
  'note',
  'subheading',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

const numbering = /^(?:\(?\d{1,2}\)?(?: ?= ?[\d+ ]{1,20})?|[a-z])$/;
const total = /^(?:sub)?total(?:ul)?(?: general| partial)?[ :.]*$/;
const namedTotal = /^(?:sub)?total(?:ul)?\b/;
const signature =
  /^(?:intocmit|intocmeste|elaborat|director|p\.? ?director|sef serviciu|sef birou|sef sectie|avizat|aprobat|vizat|verificat|semnatura)\b/;
const note =
  /^(?:nota|note|observatie|observatii|legenda|mentiune|mentiuni|sursa|data intocmirii|\*)(?:\b|:|\s|$)/;

/** The row under a header that numbers its columns: `0 1 2 3=1+2`. */
export function isNumbering(cells: readonly Cell[]): boolean {
  return cells.length >= 2 && cells.every((cell) => numbering.test(foldText(cell.text)));
}

/**
 * A row that sums others up: `Total`, or `Subtotal ONG` beside a number; among more cells `Total Consult SRL` is a name.
 * @param known how many of its cells stand in columns of the table.
 */
export function isTotal(cells: readonly Cell[], known: number): boolean {
  const pattern = known <= 2 ? namedTotal : total;
  return cells.some((cell) => pattern.test(foldText(cell.text)));
}

/** A line of signatures: it ends the table. */
export function isSignature(cells: readonly Cell[]): boolean {
  return (
    cells.length <= 4 && cells.some((cell) => cell.text.length <= 60 && signature.test(foldText(cell.text)))
  );
}

/** A remark below the table. */
export function isNote(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  return first !== undefined && others.length === 0 && note.test(foldText(first.text));
}
