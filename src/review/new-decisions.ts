import { headerKey } from '../field/own-files.js';
import { reviewSentences } from '../sentences/review.js';
import type { NewRow } from '../year/decide/add-decisions.js';
import type { Decision } from '../year/decide/decision.js';
import { commonColumns, type DecisionTable, verdictWords } from '../year/decide/table.js';
import { type Heads, type Placement, pairsOfPlacement } from './placements.js';
import { type Asked, codeOfDecision, type Question } from './question.js';
import type { Answer } from './read-answers.js';

/** Why an answer was not kept. */
export type Refused = { readonly answer: Answer } & (
  | { readonly why: 'unknown' | 'gone' }
  | { readonly why: 'contradicts'; readonly decision: Decision }
);

/** What the answers of a workbook come to. */
export interface NewDecisions {
  readonly rows: readonly NewRow[];
  /** Answers that are kept already. */
  readonly known: number;
  readonly unsure: number;
  readonly refused: readonly Refused[];
}

/** Questions of where texts belong, by code, and where they may be put. */
export interface Placements {
  readonly byCode: ReadonlyMap<string, Placement>;
  readonly heads: Heads;
}

interface Answering {
  readonly table: DecisionTable;
  readonly questions: readonly Question[];
  readonly placements?: Placements;
  readonly kept: readonly Decision[];
  /** Who answered; may be empty. */
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Turns answers into rows to keep. What contradicts a kept decision is refused: that row is to be changed by hand. */
export function newDecisions(answers: readonly Answer[], answering: Answering): NewDecisions {
  const questions = new Map(answering.questions.map((question) => [question.code, question]));
  const kept = new Map(answering.kept.map((decision) => [codeOfDecision(decision), decision]));
  const rows: NewRow[] = [];
  const refused: Refused[] = [];
  let [known, unsure] = [0, 0];
  const keep = (answer: Answer, question: Question, said: Said) => {
    const decision = kept.get(question.code);
    if (!decision) rows.push(rowOf(question, said, answer, answering));
    else if (agrees(decision, said)) known += 1;
    else refused.push({ answer, why: 'contradicts', decision });
  };
  for (const answer of answers) {
    const placement = answering.placements?.byCode.get(answer.code);
    if (placement && answering.placements) {
      const pairs = pairsOfPlacement(placement, answer.text, answering.placements.heads);
      if (!pairs) refused.push({ answer, why: 'unknown' });
      else if (pairs.length === 0) known += 1;
      else for (const { question, verdict } of pairs) keep(answer, question, { verdict });
      continue;
    }
    const said = saidIn(answer, answering.table);
    const decision = kept.get(answer.code);
    const question = questions.get(answer.code);
    if (said === 'unsure') unsure += 1;
    else if (said === undefined) refused.push({ answer, why: 'unknown' });
    else if (question) keep(answer, question, said);
    else if (decision && agrees(decision, said)) known += 1;
    else if (decision) refused.push({ answer, why: 'contradicts', decision });
    else refused.push({ answer, why: 'gone' });
  }
  return { rows, known, unsure, refused };
}

/** What was said: of a pair, or a value as the table reads it. */
type Said =
  | { readonly verdict: 'same' | 'different' }
  | { readonly verdict: 'value'; readonly value: string };

function saidIn({ code, text }: Answer, { readValue }: DecisionTable): Said | 'unsure' | undefined {
  if (code.startsWith('v')) {
    const value = readValue(text);
    return value === undefined ? undefined : { verdict: 'value', value };
  }
  const key = headerKey(text);
  for (const { answers } of Object.values(reviewSentences)) {
    if (headerKey(answers.unsure) === key) return 'unsure';
    for (const verdict of ['same', 'different'] as const)
      if (
        headerKey(answers[verdict]) === key ||
        verdictWords[verdict].some((word) => headerKey(word) === key)
      )
        return { verdict };
  }
  return undefined;
}

function agrees(decision: Decision, said: Said): boolean {
  if (decision.verdict === 'value') return said.verdict === 'value' && said.value === decision.value;
  return decision.verdict === said.verdict;
}

function rowOf({ a, b }: Question, said: Said, { because }: Answer, { table, by, day }: Answering): NewRow {
  const { columns, valueVerdict } = table;
  const verdict = said.verdict === 'value' ? (valueVerdict[0] ?? '') : verdictWords[said.verdict][0];
  const value = said.verdict === 'value' ? { [columns.value]: table.nameOfValue(said.value) } : {};
  return {
    [commonColumns.verdict]: verdict,
    ...subjectCells(a, columns.a, columns.scopeA, table),
    ...(b &&
      columns.b !== undefined &&
      columns.scopeB !== undefined &&
      subjectCells(b, columns.b, columns.scopeB, table)),
    ...value,
    [commonColumns.by]: by,
    [commonColumns.day]: day,
    [commonColumns.because]: because,
  };
}

function subjectCells(
  { text, scope }: Asked,
  name: string,
  scopeColumn: string,
  table: DecisionTable,
): NewRow {
  return { [name]: text, [scopeColumn]: scope === undefined ? '' : table.nameOfScope(scope) };
}
