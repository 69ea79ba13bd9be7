import { groupBy } from '../../model/collections.js';
import type { Problem } from '../../model/problem.js';
import type { Forest } from './forest.js';
import type { ValueMatch } from './match.js';
import { decisionProblem } from './rules.js';

export interface AgreedValues {
  /** By the item that stands for the group. */
  readonly agreed: ReadonlyMap<number, ValueMatch>;
  readonly problems: readonly Problem[];
}

/** The value that decisions give each group; where they give it several, none is taken. */
export function agreedValues(matches: readonly ValueMatch[], forest: Forest): AgreedValues {
  const found = matches.flatMap((match) =>
    [...new Set(match.items.map(forest.find))].map((group) => ({ group, match })),
  );
  const agreed = new Map<number, ValueMatch>();
  const problems: Problem[] = [];
  for (const [group, ofGroup] of groupBy(found, (one) => one.group)) {
    const [first, ...others] = ofGroup.map(({ match }) => match);
    if (!first) continue;
    const disagreeing = others.filter(({ decision }) => decision.value !== first.decision.value);
    if (disagreeing.length === 0) agreed.set(group, first);
    else
      problems.push(
        decisionProblem(
          'decision-consistent',
          first.decision.line,
          { decision: 'value' },
          disagreeing.map(({ decision }) => decision.line),
        ),
      );
  }
  return { agreed, problems };
}
