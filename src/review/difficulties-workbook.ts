import { keptFiles } from '../field/own-files.js';
import type { Content, Sheet } from '../workbook/workbook.js';
import type { DifficultyReport } from '../year/count/counts.js';
import type { TextPairQuestion, WordingQuestion } from './difficulty-questions.js';
import { guideSheet, pairEffectText, placesText, questionSheet, type ReviewContext } from './sheet-parts.js';

/** The sheets of a review of difficulties: how to answer, the pairs in doubt, all wordings. */
export function difficultySheets(
  context: ReviewContext,
  questions: { readonly pairs: readonly TextPairQuestion[]; readonly wordings: readonly WordingQuestion[] },
): Sheet[] {
  return [
    guideSheet(context.year, context.say.difficulties, keptFiles.difficulties),
    pairsSheet(context, questions.pairs),
    wordingsSheet(context, questions.wordings),
  ];
}

function pairsSheet(context: ReviewContext, pairs: readonly TextPairQuestion[]): Sheet {
  const { say } = context;
  const topic = say.difficulties;
  return questionSheet(context, {
    name: topic.sheets.pairs,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['textA', 44],
      ['unitsA', 22],
      ['placesA', 30],
      ['textB', 44],
      ['unitsB', 22],
      ['placesB', 30],
      ['now', 14],
      ['why', 30],
      ['effect', 30],
      ['answer', 18, { isOpen: true }],
      ['because', 28, { isOpen: true }],
      ['code', 19],
    ],
    rows: pairs.map((pair, index) => pairRow(context, pair, index)),
    choices: Object.values(say.answers),
  });
}

function pairRow(
  context: ReviewContext,
  { question, pair, reports: [a, b] }: TextPairQuestion,
  index: number,
): Content[] {
  const { say } = context;
  return [
    index + 1,
    context.redact(pair.texts[0]),
    unitsText(context, a),
    placesOf(context, a),
    context.redact(pair.texts[1]),
    unitsText(context, b),
    placesOf(context, b),
    pair.joined ? say.now.joined : say.now.apart,
    say.difficulties.why[pair.code],
    pairEffectText(context, pair.joined, pair.effects),
    undefined,
    undefined,
    question.code,
  ];
}

function unitsText({ unitName }: ReviewContext, reports: readonly DifficultyReport[]): string {
  return [...new Set(reports.map(({ unit }) => unitName(unit)))].join(', ');
}

function placesOf(context: ReviewContext, reports: readonly DifficultyReport[]): string {
  return placesText(
    context,
    reports.map(({ place }) => place),
  );
}

function wordingsSheet(context: ReviewContext, wordings: readonly WordingQuestion[]): Sheet {
  const topic = context.say.difficulties;
  return questionSheet(context, {
    name: topic.sheets.values,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['domain', 26],
      ['text', 60],
      ['units', 36],
      ['wording', 60, { isOpen: true }],
      ['because', 30, { isOpen: true }],
      ['code', 19],
    ],
    rows: wordings.map(({ question, difficulty }, index) => [
      index + 1,
      context.scopeName(difficulty.domain),
      context.redact(difficulty.text),
      unitsText(context, difficulty.reports),
      undefined,
      undefined,
      question.code,
    ]),
  });
}
