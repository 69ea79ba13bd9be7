import { type TableKind, tableKinds } from '../../../field/contract/tables.js';
import { contractHeaders, type HeaderDecision } from '../../../intake/recognise/header-decisions.js';
import { groupBy } from '../../../model/collections.js';
import type { Problem } from '../../../model/problem.js';
import type { Decision, ValueDecision } from '../decision.js';
import { decisionProblem } from '../rules.js';
import { isNoColumn } from './table.js';

/** Kept decisions about headers, as reading applies them. */
export interface DecidedHeaders {
  readonly decisions: readonly HeaderDecision[];
  readonly problems: readonly Problem[];
}

/** Makes of kept rows what reading applies: rows that contradict each other are told with both, and none of them holds. */
export function decidedHeaders(kept: readonly Decision[]): DecidedHeaders {
  const values = kept.filter((decision): decision is ValueDecision => decision.verdict === 'value');
  const decisions: HeaderDecision[] = [];
  const problems: Problem[] = [];
  for (const group of groupBy(values, ({ a }) => `${a.scope ?? ''}\n${a.key}`).values()) {
    const [first, ...others] = group;
    if (!first) continue;
    if (others.some(({ value }) => value !== first.value))
      problems.push(...group.map((one) => contradiction(one, group)));
    else if (isOfTable(first)) decisions.push(decisionOf(first));
    else problems.push(decisionProblem('decision-complete', first.line, { reason: 'value' }));
  }
  return { decisions, problems };
}

function contradiction(one: ValueDecision, group: readonly ValueDecision[]): Problem {
  const others = group.filter((other) => other !== one).map(({ line }) => line);
  return decisionProblem('decision-consistent', one.line, { decision: 'value' }, others);
}

/** A column is one of the table that the row names. */
function isOfTable({ a: { scope }, value }: ValueDecision): boolean {
  return isNoColumn(value) || contractHeaders(kindOf(scope)).includes(value);
}

function decisionOf({ a: { key, scope }, value }: ValueDecision): HeaderDecision {
  const table = kindOf(scope);
  return { key, ...(table && { table }), is: isNoColumn(value) ? value : { column: value } };
}

function kindOf(scope: string | undefined): TableKind | undefined {
  return tableKinds.find((kind) => kind === scope);
}
