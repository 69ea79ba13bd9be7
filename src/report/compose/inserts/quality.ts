import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { Severity } from '../../../model/problem.js';
import { ledgerSentences } from '../../../sentences/ledger.js';
import { rowEnds, sumOf } from '../../../year/ledger.js';
import { paragraph, type Row, text } from '../blocks.js';
import type { Context } from '../context.js';
import type { PublishedProblem } from '../published.js';
import { type Inserts, tableOr, tableOrSentence } from './insert.js';
import { unitsOfProblems } from './units-of-problems.js';

const bySeverity: readonly Severity[] = ['error', 'warning', 'info'];

/** What was received, what was not counted and why. */
export const qualityInserts: Inserts = {
  'table coverage': (context) =>
    tableOr(
      context,
      'coverage',
      [
        ['unit', 5, 'names'],
        ['files', 3, 'right'],
        ['meetings', 1.7, 'right'],
        ['participants', 2.1, 'right'],
        ['difficulties', 2, 'right'],
      ],
      context.year.coverage.map(({ unit, files, answeredNone, meetings, participants, difficulties }) => [
        context.unitName(unit),
        answeredNone
          ? context.say.phrases.answeredNone
          : files.length === 0
            ? context.say.phrases.sentNothing
            : context.number(files.length),
        ...[meetings, participants, difficulties].map(context.number),
      ]),
    ),
  'list unitsWithoutData': (context) => {
    const silent = context.year.coverage.filter(({ files }) => files.length === 0);
    const names = silent.map(({ unit }) => context.unitName(unit));
    const { empty, told } = context.say.lists.unitsWithoutData;
    return [paragraph(text(names.length === 0 ? empty : told(names.length, context.list(names))))];
  },
  'table files': (context) =>
    tableOrSentence(
      context,
      'files',
      [
        ['outcome', 5, 'names'],
        ['files', 1.5, 'right'],
      ],
      outcomeRows(context),
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
        ['units', 4],
        ['count', 1.8, 'right'],
      ],
      ruleRows(context),
    ),
  'table notCounted': (context) =>
    tableOrSentence(
      context,
      'notCounted',
      [
        ['unit', 3],
        ['rule', 6, 'names'],
        ['rowsNotCounted', 2, 'right'],
      ],
      notCountedRows(context),
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

function ruleRow(context: Context, severity: Severity, problems: readonly PublishedProblem[]): string[] {
  return [
    context.say.severities[severity],
    problems[0]?.text.title ?? '',
    unitsOfProblems(context, problems),
    context.number(problems.length),
  ];
}

/** Of each unit, how many rows each rule kept out; a row with two errors is told under both. */
function notCountedRows(context: Context): string[][] {
  const errors = context.problems.filter(({ severity }) => severity === 'error');
  const groups = groupBy(errors, (problem) =>
    JSON.stringify([unitsOfProblems(context, [problem]), problem.rule]),
  );
  return [...groups.values()].map((problems) => {
    const rows = rowsOf(problems);
    return [
      unitsOfProblems(context, problems),
      problems[0]?.text.title ?? '',
      rows > 0 ? context.number(rows) : context.say.phrases.wholeFile,
    ];
  });
}

function rowsOf(problems: readonly PublishedProblem[]): number {
  const rows = problems.flatMap(({ place, rows = [] }) =>
    rows.map((row) => JSON.stringify([place.file, place.sheet, row])),
  );
  return new Set(rows).size;
}

/** What became of the files, those with the decisions of analysts apart. */
function outcomeRows({ inputs, say, number }: Context): string[][] {
  const received = inputs.filter(({ outcome }) => outcome !== 'applied');
  return [...groupBy(received, ({ outcome }) => outcome)].map(([outcome, files]) => [
    say.outcomes[outcome],
    number(files.length),
  ]);
}
