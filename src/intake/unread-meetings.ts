import type { Place } from '../model/place.js';
import type { Problem } from '../model/problem.js';

/** Findings that keep a whole table out, before any of its rows becomes a record. */
export const unusableRules: ReadonlySet<string> = new Set([
  'required-column',
  'columns-compete',
  'column-guessed',
  'subject-unclear',
]);

/** The place of the error that keeps a table of meetings out: of a table that is known, else of rows that are not. */
export function unreadMeetings(problems: readonly Problem[], hasMeetings: boolean): Place | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const table = errors.find(({ rule, params }) => unusableRules.has(rule) && params.table === 'meetings');
  const rows = hasMeetings
    ? undefined
    : errors.find(({ rule }) => rule === 'rows-not-read' || rule === 'table-not-recognised');
  return (table ?? rows)?.place;
}
