import type { Book, Sheet } from '../read/book.js';
import { readDays } from '../validate/values.js';
import type { Decision } from './decide.js';
import type { Grid } from './grid.js';
import type { PlainTable } from './plain-table.js';
import type { Know } from './regions.js';

/**
 * What the words around a table say that it is about: our meetings; something that nobody asks for; meetings that are
 * only planned; or nothing.
 */
export type Subject = 'ours' | 'other' | 'planned' | 'unknown';

/** Longer lines are prose that may speak of anything. */
const titleLettersMax = 200;

/** Asks the lines above a table first, then the sheet's name, then the file's: the nearest that says something decides. */
export function subjectOf(book: Book, sheet: Sheet, grid: Grid, plain: PlainTable, know: Know): Subject {
  if (know.kept.isNotOurs(plain)) return 'other';
  const lines = plain.above
    .flatMap((row) => grid.cellsOf(row).map(({ text }) => text))
    .filter(({ length }) => length <= titleLettersMax);
  const file = book.file.replace(/^.*\//, '').replace(/\.[^.]{1,5}$/, '');
  const headers = plain.columns.map(({ words }) => words).join(' \n ');
  if (know.senses.says(headers, 'not-ours-header')) return 'other';
  const told = [lines.join(' \n '), sheet.name ?? '', file].map((text) => subjectIn(text, know));
  return told.find((subject) => subject !== 'unknown') ?? 'unknown';
}

function subjectIn(text: string, { senses }: Know): Subject {
  if (senses.says(text, 'planned') && !senses.says(text, 'held')) return 'planned';
  if (senses.says(text, 'not-ours')) return 'other';
  if (senses.says(text, 'ours')) return 'ours';
  return senses.says(text, 'not-ours-weak') ? 'other' : 'unknown';
}

/** Whether a region is a plan: its words say so, or those above its days. */
export function isPlan({ columns }: Decision, know: Know): boolean {
  const words = dateOf(columns)?.column.words;
  return words !== undefined && know.senses.says(words, 'planned') && !know.senses.says(words, 'held');
}

/** Whether a plan is for another year than the one asked for, about which nobody asks. */
export function isForAnotherYear({ columns }: Decision, { rows }: PlainTable, { year }: Know): boolean {
  const id = dateOf(columns)?.column.id;
  const days = rows.flatMap(({ cells }) => {
    const cell = id === undefined ? undefined : cells.get(id)?.cell;
    return (cell && readDays(cell)) ?? [];
  });
  return (
    year !== undefined && days.length > 0 && days.every(({ first }) => Number(first.slice(0, 4)) !== year)
  );
}

function dateOf(columns: Decision['columns']) {
  return columns.find(({ kind, key }) => kind === 'meetings' && key === 'date');
}
