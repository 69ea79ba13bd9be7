import { foldText, words } from '../../text/fold.js';
import type { Cell } from '../read/book.js';

/** What stands for nothing, mark by mark and in words. */
const emptyMark = /^[-_.…/\\*]{1,20}$/;
const emptyWords = new Set(['n a', 'na', 'nu e cazul', 'nu este cazul', 'nu se aplica', 'nu', 'x']);

const sameMarks = new Set(['"', '-"-', '-//-', '//', '〃', 'idem', 'idem.', 'id.', 'la fel']);

/** The errors of spreadsheets in English, and as a Romanian Excel writes them into a text file. */
const errorMark = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|VALOARE!|NUME\?|NUL!|GETTING_DATA)$/;

/** A cell filled in to say that there is nothing to say: `-`, `n/a`, `(nu e cazul)`. */
export function isEmptyMark(text: string): boolean {
  // `#N/A` is an error, not an answer.
  if (text.startsWith('#')) return false;
  return emptyMark.test(foldText(text)) || emptyWords.has(words(text).join(' '));
}

/** A cell that repeats the one above: `idem`, `"`. */
export function isSameMark(text: string): boolean {
  return sameMarks.has(foldText(text));
}

/** Truth values, which formulas that fail leave behind, as Excel writes them in English and in Romanian. */
const truthValue = /^(?:TRUE|FALSE|ADEV[ĂA]RAT|FALS)$/;

/** A cell whose formula gave an error, or a truth value, which no column of a unit's table holds. */
export function isErrorValue({ value, text }: Cell): boolean {
  return value.type === 'error' || value.type === 'boolean' || errorMark.test(text) || truthValue.test(text);
}
