import { groupBy } from '../../../model/collections.js';
import type { FigureId } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import type { PublishedProblem } from '../published.js';
import { type Inserts, tableOr, tableOrSentence } from './insert.js';

/** Totals that are smaller for every unit that sent nothing for them. */
const totals: readonly FigureId[] = [
  'localMeetings',
  'interregionalMeetings',
  'publicStructures',
  'ngosAndPrivate',
  'participants',
  'difficultiesReported',
  'proposals',
  'goodPractices',
  'collaborations',
];

/** What the figures cannot say: whose data are missing and what was left out, and why. */
export const limitInserts: Inserts = {
  'table unitsBehind': (context) =>
    tableOr(
      context,
      'unitsBehind',
      [
        ['figure', 5, 'names'],
        ['value', 1.5, 'right'],
        ['unitsBehind', 3, 'right'],
      ],
      totals.map((id) => {
        const { value, units } = context.counts.figures[id];
        return [context.figure(id).label, context.number(value), context.outOfUnits(units)];
      }),
    ),
  'table notCountedByRule': (context) =>
    tableOrSentence(
      context,
      'notCountedByRule',
      [
        ['why', 5, 'names'],
        ['rowsNotCounted', 2, 'right'],
        ['files', 5],
      ],
      notCountedRows(context),
    ),
};

/** A row a rule that kept rows out, most rows first; a row with two errors is told under both. */
function notCountedRows(context: Context): string[][] {
  const errors = context.problems.filter(({ severity }) => severity === 'error');
  return [...groupBy(errors, ({ rule }) => rule).values()]
    .map((problems) => ({ problems, rows: rowsOf(problems) }))
    .sort((a, b) => b.rows - a.rows)
    .map(({ problems, rows }) => [
      problems[0]?.text.title ?? '',
      rows > 0 ? context.number(rows) : context.say.phrases.wholeFile,
      [...new Set(problems.map(({ place }) => place.file))].join('; '),
    ]);
}

function rowsOf(problems: readonly PublishedProblem[]): number {
  const rows = problems.flatMap(({ place, rows = [] }) =>
    rows.map((row) => JSON.stringify([place.file, place.sheet, row])),
  );
  return new Set(rows).size;
}
