import { groupBy } from '../../../model/collections.js';
import { figureIds } from '../../../year/count/figure-table.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr, tableOrSentence } from './insert.js';
import { unitsOfProblems } from './units-of-problems.js';

/** How figures were counted and what was counted once. */
export const methodInserts: Inserts = {
  'table figures': (context) =>
    tableOr(
      context,
      'figures',
      [
        ['figure', 3, 'names'],
        ['definition', 6],
        ['value', 1.3, 'right'],
        ['unitsBehind', 2, 'right'],
      ],
      figureIds.map((id) => {
        const { label, definition } = context.figure(id);
        const { value, units } = context.counts.figures[id];
        const from = units.length > 0 ? context.outOfUnits(units) : context.say.phrases.none;
        return [label, definition, context.number(value), from];
      }),
    ),
  'table corrections': (context) =>
    tableOrSentence(
      context,
      'corrections',
      [
        ['unit', 3, 'names'],
        ['message', 7],
      ],
      context.problems
        .filter(({ rule }) => rule === 'cell-corrected' || rule === 'warning-accepted')
        .map((problem) => [unitsOfProblems(context, [problem]), context.typed(problem.text.message)]),
    ),
  'table merges': (context) =>
    tableOr(
      context,
      'merges',
      [
        ['merge', 6, 'names'],
        ['units', 4],
        ['times', 1.2, 'right'],
        ['rowsMerged', 1.6, 'right'],
      ],
      mergeRows(context),
    ),
};

/** Merges alike of the same units are one row. */
function mergeRows({ year, say, unitList, number }: Context): string[][] {
  const groups = groupBy(year.merges, ({ reason, because, units }) =>
    JSON.stringify([reason, because, units]),
  );
  return [...groups.values()].flatMap((notes) => {
    const [first] = notes;
    if (!first) return [];
    const what = `${say.mergeNotes[first.reason]}: ${say.mergeCauses[first.because]}`;
    const rows = notes.reduce((sum, note) => sum + (note.rows ?? 0), 0);
    return [[what, unitList(first.units), number(notes.length), rows > 0 ? number(rows) : say.phrases.none]];
  });
}
