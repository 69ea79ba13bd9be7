import { groupBy } from '../../model/collections.js';
import type { Problem } from '../../model/problem.js';
import { type Decision, isPair, type PairDecision, type Subject, type ValueDecision } from './decision.js';
import { decisionProblem } from './rules.js';

/** A text that decisions may be about. */
export interface Item {
  /** Its folded words. */
  readonly key: string;
  /** Codes of the counties or domains under which it may be meant. */
  readonly scopes: ReadonlySet<string>;
  /** What it was put with before any decision. */
  readonly group: number;
}

/** A decision about two texts, with the items that each of them is. */
export interface PairMatch {
  readonly decision: PairDecision;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface ValueMatch {
  readonly decision: ValueDecision;
  readonly items: readonly number[];
}

export interface Matches {
  readonly pairs: readonly PairMatch[];
  readonly values: readonly ValueMatch[];
  readonly problems: readonly Problem[];
}

/** Finds what the decisions are about. One whose texts occur no more is told, and so is one that may mean several. */
export function matchDecisions(items: readonly Item[], decisions: readonly Decision[]): Matches {
  const byKey = groupBy(items.keys(), (at) => items[at]?.key ?? '');
  const find = ({ key, scope }: Subject) =>
    (byKey.get(key) ?? []).filter((at) => scope === undefined || items[at]?.scopes.has(scope));
  const isVague = (subject: Subject, found: readonly number[]) =>
    subject.scope === undefined && new Set(found.map((at) => items[at]?.group)).size > 1;
  const pairs: PairMatch[] = [];
  const values: ValueMatch[] = [];
  const problems: Problem[] = [];
  for (const decision of decisions) {
    const a = find(decision.a);
    const b = isPair(decision) ? find(decision.b) : a;
    const vague = isPair(decision) && (isVague(decision.a, a) || isVague(decision.b, b));
    if (a.length === 0 || b.length === 0)
      problems.push(decisionProblem('decision-matches', decision.line, {}));
    else if (vague) problems.push(decisionProblem('decision-clear', decision.line, {}));
    else if (!isPair(decision)) values.push({ decision, items: a });
    else if (a.some((item) => b.includes(item)))
      problems.push(decisionProblem('decision-complete', decision.line, { reason: 'same-name' }));
    else pairs.push({ decision, a, b });
  }
  return { pairs, values, problems };
}
