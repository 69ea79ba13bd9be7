import { foldText } from '../romanian/fold.js';

const emptyMarks = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  'n/a',
  'n.a.',
  'na',
  'nu e cazul',
  'nu este cazul',
  'nu',
  'x',
  '.',
]);
const sameMarks = new Set(['"', "''", '„', '”', '-"-', '-//-', '//', '〃', 'idem', 'idem.', 'id.', 'la fel']);

/** A cell filled in to say that there is nothing to say: `-`, `n/a`, `nu e cazul`. */
export function isEmptyMark(text: string): boolean {
  return emptyMarks.has(foldText(text));
}

/** A cell that repeats the one above: `idem`, `"`. */
export function isSameMark(text: string): boolean {
  return sameMarks.has(text.trim()) || sameMarks.has(foldText(text));
}
