import { groupBy } from '../../../model/collections.js';
import { formatPlace } from '../../../model/place.js';
import { rules } from '../../../rules.js';
import { ruleSentences } from '../../../sentences/describe.js';
import { figureIds } from '../../../year/count/figure-table.js';
import type { MergeNote } from '../../../year/merge/year.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr, tableOrSentence } from './insert.js';

/** Places of a merge that are listed one by one. */
const placesMax = 5;

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
  'table rules': (context) =>
    tableOr(
      context,
      'rules',
      [
        ['rule', 6, 'names'],
        ['severity', 2],
        ['count', 1.6, 'right'],
      ],
      ruleRows(context),
    ),
  'table corrections': (context) =>
    tableOrSentence(
      context,
      'corrections',
      [
        ['places', 4, 'names'],
        ['message', 6],
      ],
      context.problems
        .filter(({ rule }) => rule === 'cell-corrected' || rule === 'warning-accepted')
        .map(({ place, text: { message } }) => [formatPlace(place), context.typed(message)]),
    ),
  'table merges': (context) =>
    tableOr(
      context,
      'merges',
      [
        ['merge', 4, 'names'],
        ['units', 2.5],
        ['kept', 3.5],
        ['dropped', 3.5],
      ],
      context.year.merges.map((note) => mergeRow(context, note)),
    ),
};

/** Every rule that was asked, whether it found anything or not. */
function ruleRows({ problems, language, say, number }: Context): string[][] {
  const found = groupBy(problems, ({ rule }) => rule);
  return Object.values(rules).map(({ id, severity }) => [
    ruleSentences[language][id].title,
    say.severities[severity],
    number(found.get(id)?.length ?? 0),
  ]);
}

function mergeRow({ say, unitList, places }: Context, note: MergeNote): string[] {
  return [
    `${say.mergeNotes[note.reason]}: ${say.mergeCauses[note.because]}`,
    unitList(note.units),
    formatPlace(note.kept),
    places(note.dropped, placesMax),
  ];
}
