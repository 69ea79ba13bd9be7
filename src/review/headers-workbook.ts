import { keptFiles } from '../field/own-files.js';
import type { Content, Sheet } from '../workbook/workbook.js';
import { noColumn } from '../year/decide/headers/table.js';
import type { HeaderQuestion, HeaderQuestions } from './header-questions.js';
import { guideSheet, placesText, questionSheet, type ReviewContext } from './sheet-parts.js';

/** The sheets of a review of headers: how to answer, the headers in doubt, the tables that were not read. */
export function headerSheets(context: ReviewContext, { headers, tables }: HeaderQuestions): Sheet[] {
  const topic = context.say.headers;
  return [
    guideSheet(context.year, topic, keptFiles.headers),
    headersSheet(context, headers),
    questionSheet(context, {
      name: topic.sheets.values,
      title: topic.title(context.year),
      columns: [
        ['number', 5, { format: 'number' }],
        ['tableWords', 70],
        ['places', 36],
        ['meaning', 34, { isOpen: true }],
        ['because', 30, { isOpen: true }],
        ['code', 19],
      ],
      rows: tables.map(({ question, places }, index): Content[] => [
        index + 1,
        context.redact(question.a.text),
        placesText(context, places),
        undefined,
        undefined,
        question.code,
      ]),
      choices: noColumn['not-ours'],
    }),
  ];
}

function headersSheet(context: ReviewContext, headers: readonly HeaderQuestion[]): Sheet {
  const topic = context.say.headers;
  return questionSheet(context, {
    name: topic.sheets.pairs,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['headerTyped', 34],
      ['inTable', 16],
      ['places', 36],
      ['readAs', 28],
      ['choices', 60],
      ['meaning', 34, { isOpen: true }],
      ['because', 30, { isOpen: true }],
      ['code', 19],
    ],
    rows: headers.map((one, index) => headerRow(context, one, index)),
  });
}

function headerRow(context: ReviewContext, one: HeaderQuestion, index: number): Content[] {
  const { say } = context;
  return [
    index + 1,
    context.redact(one.question.a.text),
    one.question.a.scope === undefined ? undefined : context.scopeName(one.question.a.scope),
    placesText(context, one.places),
    one.readAs ?? say.notRead,
    [...one.choices, noColumn.unread[0]].join('; '),
    undefined,
    undefined,
    one.question.code,
  ];
}
