import { keptFiles } from '../field/own-files.js';
import type { Content, Sheet } from '../workbook/workbook.js';
import type { DifficultyReport } from '../year/count/counts.js';
import type { Likelihood } from '../year/resolve/difficulty.js';
import type {
  DifficultyQuestions,
  PlacementRow,
  TextPairQuestion,
  WordingQuestion,
} from './difficulty-questions.js';
import { guideSheet, pairEffectText, placesText, questionSheet, type ReviewContext } from './sheet-parts.js';

/** The sheets of a review of difficulties: how to answer, the pairs in doubt, all groups, all texts, all wordings. */
export function difficultySheets(context: ReviewContext, questions: DifficultyQuestions): Sheet[] {
  return [
    guideSheet(context.year, context.say.difficulties, keptFiles.difficulties),
    pairsSheet(context, questions.pairs),
    groupsSheet(context, questions.joins),
    textsSheet(context, questions.moves),
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

/** A row for each difficulty, which may be joined with another. */
function groupsSheet(context: ReviewContext, joins: readonly PlacementRow[]): Sheet {
  const topic = context.say.difficulties;
  return questionSheet(context, {
    name: topic.sheets.groups,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['domain', 22],
      ['group', 30],
      ['text', 60],
      ['units', 30],
      ['joinTo', 30, { isOpen: true }],
      ['because', 28, { isOpen: true }],
      ['code', 19],
    ],
    rows: joins.map(({ placement, difficulty, reports }, index) => [
      index + 1,
      context.scopeName(difficulty.domain),
      difficulty.id,
      context.redact(difficulty.text),
      unitsText(context, reports),
      undefined,
      undefined,
      placement.question.code,
    ]),
  });
}

/** A row for each text, below those of its difficulty, with the problems that it may name. */
function textsSheet(context: ReviewContext, moves: readonly PlacementRow[]): Sheet {
  const topic = context.say.difficulties;
  return questionSheet(context, {
    name: topic.sheets.texts,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['group', 30],
      ['typedText', 60],
      ['units', 24],
      ['places', 30],
      ['likely', 50],
      ['moveTo', 30, { isOpen: true }],
      ['because', 28, { isOpen: true }],
      ['code', 19],
    ],
    rows: moves.map(({ placement, reports, likely }, index) => [
      index + 1,
      placement.group,
      context.redact(placement.question.a.text),
      unitsText(context, reports),
      placesOf(context, reports),
      likelyText(context, likely),
      undefined,
      undefined,
      placement.question.code,
    ]),
  });
}

/** Problems that a person reads at a glance. */
const LIKELY_MAX = 3;

/** `chirii-cost: Chiriile sunt prea mari (62 %)`, one a line. */
function likelyText({ problemName }: ReviewContext, likely: readonly Likelihood[]): string {
  return likely
    .slice(0, LIKELY_MAX)
    .map(
      ({ problem, probability }) =>
        `${problem}: ${problemName(problem)} (${Math.round(probability * 100)} %)`,
    )
    .join('\n');
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
