import { parseDays } from '../../text/dates.js';
import { foldText } from '../../text/fold.js';
import type { Cell } from '../read/book.js';

const numbering = /^(?:\(?\d{1,2}\)?(?: ?= ?[\d+ ]{1,20})?|[a-z])$/;
const total = /^(?:sub)?total(?:ul)?(?: general| partial)?[ :.]*$/;
const namedTotal = /^(?:sub)?total(?:ul)?\b/;
/** Words of a name that begins like a total: `Total Consult SRL`. */
const namedOrganisation = /\b(?:s\.? ?r\.? ?l|s\.? ?a|srl-d|pfa|asociatia|fundatia|societatea)\b/;
const signature =
  /^(?:intocmit|intocmeste|elaborat|director|p\.? ?director|sef serviciu|sef birou|sef sectie|avizat|aprobat|vizat|verificat|semnatura)\b/;
/** A label of signatures that stands alone or before a name: `Întocmit,`, `Director: …`. */
const signatureLabel =
  /^(?:intocmit|elaborat|redactat|p\.? ?director|director|sef serviciu|sef birou|sef sectie|avizat|aprobat|vizat|verificat|semnatura)(?: de| adjunct)? ?(?:$|[:,;.])/;
const note =
  /^(?:nota|note|observatie|observatii|legenda|mentiune|mentiuni|sursa|data intocmirii|\*)(?:\b|:|\s|$)/;

/** The row under a header that numbers its columns: `0 1 2 3=1+2`. */
export function isNumbering(cells: readonly Cell[]): boolean {
  return cells.length >= 2 && cells.every((cell) => numbering.test(foldText(cell.text)));
}

/**
 * A row that sums others up: `Total`, or `Subtotal ONG` alone or beside a number; among more cells it is a name.
 * @param known how many of its cells stand in columns of the table.
 */
export function isTotal(cells: readonly Cell[], known: number): boolean {
  const texts = cells.map((cell) => foldText(cell.text));
  if (texts.some((text) => total.test(text))) return true;
  const sums = texts.some((text) => namedTotal.test(text) && !namedOrganisation.test(text));
  return sums && known <= 2 && (cells.length === 1 || texts.some((text) => /^\d/.test(text)));
}

/** A line of signatures: it ends the table. */
export function isSignature(cells: readonly Cell[]): boolean {
  return (
    cells.length <= 4 && cells.some((cell) => cell.text.length <= 60 && signature.test(foldText(cell.text)))
  );
}

/** A line of nothing but labels of signatures, however many columns it fills. */
export function isSignatureLine(cells: readonly Cell[]): boolean {
  return cells.length <= 4 && cells.every((cell) => signatureLabel.test(foldText(cell.text)));
}

/** The day on which a table was drawn up, in the last lines below it: `Iași, 20.12.2018`, `Data: 20.12.2018`. */
export function isClosingDay(cells: readonly Cell[]): boolean {
  const isLabel = ({ text }: Cell) => /^data ?:?$/.test(foldText(text));
  const days = cells.filter((cell) => !isLabel(cell));
  return cells.length <= 2 && days.length === 1 && days.every(endsInDay);
}

function endsInDay({ text, value }: Cell): boolean {
  if (value.type === 'date') return true;
  const afterPlace = /^[^\d,]{1,40},([^,]+)$/.exec(text)?.[1];
  return parseDays(afterPlace ?? text) !== undefined;
}

/** A remark below the table. */
export function isNote(cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  return first !== undefined && others.length === 0 && note.test(foldText(first.text));
}
