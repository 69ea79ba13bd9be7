import { keptFiles } from '../field/own-files.js';
import { mergeReasonText } from '../sentences/merge-reasons.js';
import { reportSentences } from '../sentences/report.js';
import type { Content, Sheet } from '../workbook/workbook.js';
import type { KindQuestion, NameAsked, NamePairQuestion } from './organisation-questions.js';
import {
  changesText,
  guideSheet,
  pairEffectText,
  placesText,
  questionSheet,
  type ReviewContext,
} from './sheet-parts.js';

/** The sheets of a review of organisations: how to answer, the pairs in doubt, the kinds in doubt. */
export function organisationSheets(
  context: ReviewContext,
  questions: { readonly pairs: readonly NamePairQuestion[]; readonly kinds: readonly KindQuestion[] },
): Sheet[] {
  return [
    guideSheet(context.year, context.say.organisations, keptFiles.organisations),
    pairsSheet(context, questions.pairs),
    kindsSheet(context, questions.kinds),
  ];
}

function pairsSheet(context: ReviewContext, pairs: readonly NamePairQuestion[]): Sheet {
  const { say } = context;
  const topic = say.organisations;
  return questionSheet(context, {
    name: topic.sheets.pairs,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['nameA', 34],
      ['countyA', 12],
      ['placesA', 30],
      ['nameB', 34],
      ['countyB', 12],
      ['placesB', 30],
      ['now', 14],
      ['why', 34],
      ['effect', 36],
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
  { question, names: [a, b], pair }: NamePairQuestion,
  index: number,
): Content[] {
  const { say } = context;
  return [
    index + 1,
    nameText(context, a),
    context.scopeName(question.a.scope),
    placesText(context, a.member.places),
    nameText(context, b),
    context.scopeName(question.b?.scope),
    placesText(context, b.member.places),
    pair.joined ? say.now.joined : say.now.apart,
    whyText(context, [a, b], pair),
    pairEffectText(context, pair.joined, pair.effects),
    undefined,
    undefined,
    question.code,
  ];
}

/** A name that names no organisation may be that of a person: its cell tells it to those who may see it. */
function nameText({ say, redact }: ReviewContext, { organisation, member }: NameAsked): string {
  return organisation.kind === 'unknown' ? say.hiddenName : redact(member.name);
}

/** For names that are counted as one the reason of the less sure one, as the report gives it. */
function whyText(
  context: ReviewContext,
  names: readonly NameAsked[],
  { code, joined }: NamePairQuestion['pair'],
): string {
  const why = context.say.organisations.why[code];
  const isHidden = names.some(({ organisation }) => organisation.kind === 'unknown');
  if (!joined || code === 'contradicted' || isHidden) return why;
  const [weaker] = [...names].sort((x, y) => x.member.confidence - y.member.confidence);
  if (!weaker) return why;
  const reason = mergeReasonText(weaker.member.reason, context.language, (key, value) =>
    key === 'county' ? context.scopeName(value) : value,
  );
  return context.redact(`${why}: ${reason}`);
}

function kindsSheet(context: ReviewContext, kinds: readonly KindQuestion[]): Sheet {
  const { say } = context;
  const topic = say.organisations;
  return questionSheet(context, {
    name: topic.sheets.values,
    title: topic.title(context.year),
    columns: [
      ['number', 5, { format: 'number' }],
      ['name', 40],
      ['county', 14],
      ['places', 36],
      ['kindNow', 26],
      ['effect', 48],
      ['kind', 28, { isOpen: true }],
      ['because', 30, { isOpen: true }],
      ['code', 19],
    ],
    rows: kinds.map((kind, index) => kindRow(context, kind, index)),
    choices: Object.values(say.kinds),
  });
}

function kindRow(
  context: ReviewContext,
  { question, organisation, undecided }: KindQuestion,
  index: number,
): Content[] {
  const [member] = organisation.members;
  return [
    index + 1,
    member ? nameText(context, { organisation, member }) : undefined,
    context.scopeName(question.a.scope),
    placesText(
      context,
      organisation.members.flatMap(({ places }) => places),
    ),
    reportSentences[context.language].kinds[organisation.kind],
    kindEffectText(context, undecided),
    undefined,
    undefined,
    question.code,
  ];
}

/** One paragraph a kind that changes a figure. */
function kindEffectText(context: ReviewContext, { answers }: KindQuestion['undecided']): string {
  const { say, language } = context;
  const told = answers.flatMap(({ kind, effects }) => {
    const changes = changesText(context, effects);
    return changes === '' ? [] : [say.effect.kind(changes, reportSentences[language].kinds[kind])];
  });
  return told.length === 0 ? say.effect.none : told.join('\n');
}
