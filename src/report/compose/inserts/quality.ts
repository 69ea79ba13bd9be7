import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { Severity } from '../../../model/problem.js';
import { ledgerSentences } from '../../../sentences/ledger.js';
import { rowEnds, sumOf } from '../../../year/ledger.js';
import { paragraph, type Row, text } from '../blocks.js';
import type { Context } from '../context.js';
import type { PublishedProblem } from '../published.js';
import { fileRows } from './file-rows.js';
import { type Inserts, tableOr, tableOrSentence } from './insert.js';

/** Places of a finding that are listed one by one; the data hold all. */
const placesMax = 3;

const bySeverity: readonly Severity[] = ['error', 'warning', 'info'];

/** What was received, what was not counted and why. */
export const qualityInserts: Inserts = {
  'table coverage': (context) =>
    tableOr(
      context,
      'coverage',
      [
        ['unit', 4, 'names'],
        ['files', 4],
        ['meetings', 1.7, 'right'],
        ['participants', 2.1, 'right'],
        ['difficulties', 2, 'right'],
      ],
      context.year.coverage.map(({ unit, files, answeredNone, meetings, participants, difficulties }) => [
        context.unitName(unit),
        [
          files.join('; ') || context.say.phrases.sentNothing,
          answeredNone && context.say.phrases.answeredNone,
        ]
          .filter(Boolean)
          .join(': '),
        ...[meetings, participants, difficulties].map(context.number),
      ]),
    ),
  'list unitsWithoutData': (context) => {
    const silent = context.year.coverage.filter(({ files }) => files.length === 0);
    const names = silent.map(({ unit }) => context.unitName(unit));
    return [
      paragraph(
        text(names.length === 0 ? context.say.lists.unitsWithoutData.empty : `${context.list(names)}.`),
      ),
    ];
  },
  'table files': (context) =>
    tableOrSentence(
      context,
      'files',
      [
        ['file', 4, 'names'],
        ['outcome', 3],
        ['why', 4],
      ],
      fileRows(context),
    ),
  'table rowEnds': (context) =>
    tableOrSentence(
      context,
      'rowEnds',
      [
        ['rowEnd', 6, 'names'],
        ['rowsOfSheets', 2, 'right'],
      ],
      ledgerRows(context),
    ),
  'table problems': (context) =>
    tableOrSentence(
      context,
      'problems',
      [
        ['severity', 1.8],
        ['rule', 3, 'names'],
        ['example', 4],
        ['places', 4],
        ['count', 1.8, 'right'],
      ],
      ruleRows(context),
    ),
  'table notCounted': (context) =>
    tableOrSentence(
      context,
      'notCounted',
      [
        ['places', 4],
        ['message', 4, 'names'],
        ['fix', 4],
      ],
      errorRows(context),
    ),
};

/** Every row that holds something ended in one of these ways. */
function ledgerRows({ sheets, language, number, say }: Context): Row[] {
  if (sheets.length === 0) return [];
  const sums = sumOf(sheets);
  const ends = rowEnds.map((end): Row => [ledgerSentences[language].ends[end], number(sums[end])]);
  return [...ends, { total: [say.phrases.total, number(sums.rows)] }];
}

function ruleRows(context: Context): string[][] {
  return bySeverity.flatMap((severity) => {
    const found = context.problems.filter((problem) => problem.severity === severity);
    const byRule = [...groupBy(found, ({ rule }) => rule)].sort(([a], [b]) => byCodeUnits(a, b));
    return byRule.map(([, problems]) => ruleRow(context, severity, problems));
  });
}

function ruleRow(
  { say, typed, number, places }: Context,
  severity: Severity,
  problems: readonly PublishedProblem[],
) {
  const [first] = problems;
  return [
    say.severities[severity],
    first?.text.title ?? '',
    typed(first?.text.message),
    places(
      problems.map(({ place }) => place),
      placesMax,
    ),
    number(problems.length),
  ];
}

/** The same error in many cells is one row. */
function errorRows({ problems, typed, places }: Context): string[][] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const groups = [
    ...groupBy(errors, ({ text: { message, fix } }) => JSON.stringify([message, fix])).values(),
  ];
  return groups.map((group) => [
    places(
      group.map(({ place }) => place),
      placesMax,
    ),
    typed(group[0]?.text.message),
    typed(group[0]?.text.fix),
  ]);
}
